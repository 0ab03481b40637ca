import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { RapportError } from '../../base/errors.ts'

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
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (cause) {
    const hint = 'Give a file of articles with their records, one a line.'
    throw new RapportError('eval-file', `Cannot read ${path}.`, { hint, exitCode: 3, cause })
  }
  const lines = content.split('\n').map((raw, index) => ({ raw, line: index + 1 }))
  return lines.filter(({ raw }) => raw.trim() !== '').map(({ raw, line }) => parseArticle(raw, basename(path), line))
}

function parseArticle(raw: string, file: string, line: number): DeskArticle {
  const result = z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue('not JSON')
        return z.NEVER
      }
    })
    .pipe(deskArticle)
    .safeParse(raw)
  if (result.success) return result.data
  const [first] = result.error.issues
  const where = first === undefined ? '' : `${first.path.join('.')} ${first.message}`.trim()
  throw new RapportError('eval-line', `${file}, line ${line} is not an article with its records (${where}).`, {
    hint: 'The form is described in docs/evaluation.md.',
    exitCode: 3,
  })
}
