import { exitCodes, RapportError } from '../base/errors.ts'
import { harmless } from '../wording/harmless.ts'

/**
 * Words for standard error and the exit code of what stopped a command: a known error is one line and its hint, a bug
 * shows its stack. `debug` adds the stack and the causes of a known error too.
 */
export function describeFailure(error: unknown, debug: boolean): { readonly text: string; readonly exitCode: number } {
  if (!(error instanceof RapportError)) return { text: `${bugText(error)}\n`, exitCode: exitCodes.failed }
  // names of files and pieces of what was read stand in them
  const lines = [`error: ${harmless(error.message)}`]
  if (error.hint !== '') lines.push(`  ${harmless(error.hint)}`)
  if (debug) lines.push(...stacksOf(error))
  return { text: `${lines.join('\n')}\n`, exitCode: error.exitCode }
}

function bugText(error: unknown): string {
  const stack = stacksOf(error).join('\n')
  return `This is a bug in Rapport, not in what you gave it. Please report it with the lines below.\n${stack}`
}

function stacksOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [String(error)]
  const cause = error.cause === undefined ? [] : stacksOf(error.cause).map((line) => `caused by: ${line}`)
  return [error.stack ?? error.message, ...cause]
}
