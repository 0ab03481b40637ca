import { z } from 'zod'
import { exitCodes, RapportError } from '../base/errors.ts'
import { storable } from '../base/storable.ts'
import { annotationSchema } from '../reader/form/annotation-schema.ts'
import { lastEnd } from '../reader/last-end.ts'
import type { Correction } from '../store/corrections.ts'

const words = z.string().min(1).transform(storable)
const beside = z
  .string()
  .nullish()
  .transform((given) => storable(given ?? null))

const schema = z
  .object({
    article: words,
    sentence: words,
    annotation: annotationSchema,
    author: beside,
    note: beside,
    corrected: z.iso.datetime(),
  })
  .refine(({ sentence, annotation }) => lastEnd(annotation) <= sentence.length, 'a span goes beyond the sentence')

/** A correction as `rapport corrections` writes it, one a line. Known error: `bad-correction`. */
export function correctionOf(line: string): Correction {
  const refused = (why: string, cause?: unknown) =>
    new RapportError('bad-correction', `The line is no correction: ${why}.`, {
      hint: 'Give what “rapport corrections” of another ledger wrote, as it is.',
      exitCode: exitCodes.input,
      cause,
    })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw refused('it is not JSON', cause)
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [first] = result.error.issues
  throw refused([first?.path.join('.'), first?.message].filter(Boolean).join(': '))
}
