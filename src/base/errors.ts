/**
 * A known error: what happened, why, and what to do. The command line prints `message` and `hint` and ends with
 * `exitCode`; anything else that is thrown is a bug and shows its stack.
 */
export class RapportError extends Error {
  readonly code: string
  readonly hint: string
  readonly exitCode: number

  constructor(code: string, message: string, options: { hint?: string; exitCode?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'RapportError'
    this.code = code
    this.hint = options.hint ?? ''
    this.exitCode = options.exitCode ?? 1
  }
}

/** Exit codes of the command line: 0 done, 1 a known error, 2 wrong use, 3 input that cannot be read, 4 model missing or damaged. */
export const exitCodes = { done: 0, failed: 1, usage: 2, input: 3, model: 4 } as const
