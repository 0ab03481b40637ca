import { z } from 'zod'
import { entryKinds } from '../../ledger/across/entry.ts'
import { goldLines, readGoldFile } from '../gold-file.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const codes = z.array(z.string()).default([])
const either = z.array(z.string()).default([])

const dueEntry = z.object({
  kind: z.enum(entryKinds),
  id: z.string(),
  /** kind of contact, incident, measure, outlook; the level of a channel */
  type: z.string().nullish(),
  level: z.string().nullish(),
  typeAlso: either,
  /** of a contact: codes of each party, a list of alternatives each */
  parties: z.array(z.array(z.string())).default([]),
  who: either,
  by: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((value) => [value ?? []].flat()),
  against: codes,
  raised_by: codes,
  with: codes,
  between: codes,
  date: z.string().nullish(),
  state: z.string().nullish(),
  status: z.string().nullish(),
  stance: z.string().nullish(),
  topic: z.string().nullish(),
  aliases: either,
  content: z.string().nullish(),
  speaker: z.string().nullish(),
  /** of those that tell it */
  articles: z.array(z.string()),
  sources: z.int().nullish(),
  optional: z.boolean().default(false),
})

const story = z.object({
  id: z.string(),
  articles: z.array(
    z.object({
      id: z.string(),
      date: day,
      retrieved: day.nullish(),
      outlet: z.string().nullish(),
      title: z.string().nullish(),
      text: z.string(),
    }),
  ),
  checkpoints: z.array(
    z.object({ after: z.string(), asOf: day, ledger: z.array(dueEntry), mustNot: z.array(z.string()).default([]) }),
  ),
})

/** A chain of articles in order of arrival, with the ledger due after some of them (docs/evaluation.md, "Stories"). */
export type Story = z.output<typeof story>
export type StoryArticle = Story['articles'][number]
export type Checkpoint = Story['checkpoints'][number]
export type DueEntry = z.output<typeof dueEntry>

/** Reads a file of stories, one a line. Known errors: `eval-file`, `eval-line`. */
export function readStories(path: string): readonly Story[] {
  const file = readGoldFile(path, 'stories with the ledger due, one a line')
  const lines = goldLines(file, story, { what: 'a story with the ledger due', form: 'docs/evaluation.md' })
  return lines.map(({ record }) => record)
}
