import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { z } from 'zod'
import { exitCodes, RapportError } from '../base/errors.ts'

/** A file that something is measured against, by its name alone: that is what its errors say. */
export interface GoldFile {
  readonly file: string
  readonly content: string
}

/** One line of such a file, as it stands there and as its form has it; `line` is counted from 1. */
interface GoldLine<Record> {
  readonly raw: string
  readonly line: number
  readonly record: Record
}

/** Reads a file; `holds` says what it should hold: "annotated sentences". Known error: `eval-file`. */
export function readGoldFile(path: string, holds: string): GoldFile {
  try {
    return { file: basename(path), content: readFileSync(path, 'utf8') }
  } catch (cause) {
    throw new RapportError('eval-file', `Cannot read ${path}.`, {
      hint: `Give a file of ${holds}.`,
      exitCode: exitCodes.input,
      cause,
    })
  }
}

/**
 * The lines of a file of JSON Lines, blank ones left out. `what` is what a line should be, `form` the page that describes it. Known error: `eval-line`, which says where the line differs.
 */
export function goldLines<Schema extends z.ZodType>(
  { file, content }: GoldFile,
  schema: Schema,
  { what, form }: { readonly what: string; readonly form: string },
): readonly GoldLine<z.output<Schema>>[] {
  const lines = content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((raw, index) => ({ raw, line: index + 1 }))
  return lines
    .filter(({ raw }) => raw.trim() !== '')
    .map(({ raw, line }) => {
      const against = (why: string, cause?: unknown): never => {
        throw new RapportError('eval-line', `${file}, line ${line} is not ${what} (${why}).`, {
          hint: `The form is described in ${form}.`,
          exitCode: exitCodes.input,
          cause,
        })
      }
      const result = schema.safeParse(parsed(raw, against))
      if (result.success) return { raw, line, record: result.data }
      const [first] = result.error.issues
      return against([first?.path.join('.'), first?.message].filter(Boolean).join(': '))
    })
}

function parsed(raw: string, against: (why: string, cause: unknown) => never): unknown {
  try {
    return JSON.parse(raw)
  } catch (cause) {
    return against('not JSON', cause)
  }
}
