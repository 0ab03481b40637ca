import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { markdownTable } from './table.ts'

const judged = z.object({
  kind: z.string(),
  published: z.string(),
  said: z.string(),
  right: z.boolean(),
  why: z.string(),
})

/** Entries that were drawn from a ledger and judged by a reader of their sentences (JSON Lines), as Markdown: counts, then each with its verdict. */
export function drawnEntries(path: string): string {
  const entries = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => judged.parse(JSON.parse(line)))
  const contacts = entries.filter(({ kind }) => kind === 'engagement')
  const others = entries.filter(({ kind }) => kind !== 'engagement')
  const share = (list: typeof entries) => `${list.filter(({ right }) => right).length} of ${list.length}`
  const cell = (words: string) => words.replaceAll('|', '\\|')
  const rows = entries.map(({ kind, published, said, right, why }) => [
    kind,
    published,
    cell(said),
    right ? 'right' : `wrong: ${cell(why)}`,
  ])
  return `${share(contacts)} contacts are right in parties, kind, date and state, ${share(others)} other entries.\n\n${markdownTable(['kind', 'told', 'entry', 'verdict'], rows)}`
}
