import { z } from 'zod'
import { goldLines, readGoldFile } from '../gold-file.ts'

const codes = z.array(z.string())
const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())
const either = oneOrMore.nullish().transform((value) => value ?? [])

const common = {
  quote: z.string(),
  /** neither due nor extra */
  optional: z.boolean().default(false),
  /** an equally right type */
  typeAlso: either,
}
const typed = { ...common, type: oneOrMore, date: z.string().nullish() }
const sides = { by: codes, against: codes }

const deskRecord = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('engagement'),
    ...typed,
    parties: z.array(codes),
    state: oneOrMore,
    place: z.string().nullish(),
  }),
  z.object({ kind: z.literal('incident'), ...typed, ...sides }),
  z.object({ kind: z.literal('measure'), ...typed, ...sides, state: oneOrMore }),
  z.object({ kind: z.literal('event'), ...typed, by: codes, to: codes, modality: oneOrMore }),
  z.object({
    kind: z.literal('issue'),
    ...common,
    topic: z.string(),
    raised_by: codes,
    with: codes,
    status: oneOrMore,
  }),
  z.object({
    kind: z.literal('statement'),
    ...common,
    speaker: z.string(),
    affiliation: z.string().nullish(),
    stance: oneOrMore,
  }),
  z.object({ kind: z.literal('channel'), ...common, level: oneOrMore, between: codes, status: oneOrMore }),
  z.object({ kind: z.literal('outlook'), ...common, type: oneOrMore }),
])

const deskArticle = z.object({
  id: z.string(),
  date: z.string().nullable(),
  title: z.string().nullish(),
  text: z.string(),
  records: z.array(deskRecord),
})

/** A record that a desk officer would keep of an article, with the words that say so. */
export type DeskRecord = z.output<typeof deskRecord>
export type DeskKind = DeskRecord['kind']
/** A whole article with the records due (docs/evaluation.md, "Ledger"). */
export type DeskArticle = z.output<typeof deskArticle>

export const deskKinds: readonly DeskKind[] = [
  'engagement',
  'incident',
  'measure',
  'event',
  'issue',
  'statement',
  'channel',
  'outlook',
]

/** Reads a file of articles with their records, one a line. Known errors: `eval-file`, `eval-line`. */
export function readDeskArticles(path: string): readonly DeskArticle[] {
  const file = readGoldFile(path, 'articles with their records, one a line')
  const lines = goldLines(file, deskArticle, { what: 'an article with its records', form: 'docs/evaluation.md' })
  return lines.map(({ record }) => record)
}
