import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { RapportError } from '../../base/errors.ts'
import { entryKinds } from '../../ledger/across/entry.ts'

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
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (cause) {
    const hint = 'Give a file of stories with the ledger due, one a line.'
    throw new RapportError('eval-file', `Cannot read ${path}.`, { hint, exitCode: 3, cause })
  }
  const lines = content.split('\n').map((raw, index) => ({ raw, line: index + 1 }))
  return lines.filter(({ raw }) => raw.trim() !== '').map(({ raw, line }) => parseStory(raw, basename(path), line))
}

function parseStory(raw: string, file: string, line: number): Story {
  try {
    return story.parse(JSON.parse(raw))
  } catch (cause) {
    const [first] = cause instanceof z.ZodError ? cause.issues : []
    const where = first === undefined ? 'not JSON' : `${first.path.join('.')} ${first.message}`.trim()
    throw new RapportError('eval-line', `${file}, line ${line} is not a story with the ledger due (${where}).`, {
      hint: 'The form is described in docs/evaluation.md.',
      exitCode: 3,
      cause,
    })
  }
}
