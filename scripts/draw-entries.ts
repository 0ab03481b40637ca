/**
 * Draws entries of a ledger by a seeded choice, for people to judge: fifty contacts and fifty entries of other kinds, each with its
 * sentences. What is drawn depends on the seed and the ids alone.
 * usage: node scripts/draw-entries.ts --db LEDGER [--seed WORDS] [--count 50]   → JSON Lines
 */

import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { asOf } from '../src/ledger/across/as-of.ts'
import { lastDay } from '../src/query/last-day.ts'
import { loadEntries } from '../src/store/load-entries.ts'
import { openStore } from '../src/store/open-store.ts'
import { entryWords } from '../src/wording/entry-words.ts'
import { namesOf } from '../src/wording/names-of.ts'

const { values } = parseArgs({
  options: {
    db: { type: 'string' },
    seed: { type: 'string', default: 'rapport-2026' },
    count: { type: 'string', default: '50' },
  },
})
if (values.db === undefined) throw new Error('usage: draw-entries.ts --db LEDGER [--seed WORDS] [--count 50]')
const store = await openStore(values.db)
const rows = await store.db.selectFrom('entries').select(['id', 'kind']).execute()
const lot = (id: string) => createHash('sha256').update(`${values.seed}/${id}`).digest('hex')
const draw = (wanted: (kind: string) => boolean) =>
  rows
    .filter(({ kind }) => wanted(kind))
    .toSorted((a, b) => (lot(a.id) < lot(b.id) ? -1 : 1))
    .slice(0, Number(values.count))
    .map(({ id }) => id)
const drawn = [...draw((kind) => kind === 'engagement'), ...draw((kind) => kind !== 'engagement')]
const entries = new Map((await loadEntries(store, drawn)).map((entry) => [entry.id, entry]))
const today = (await lastDay(store, new Date())) ?? '9999-12-31'
for (const id of drawn) {
  const entry = asOf(entries.get(id)!, today)!
  const actors = Object.assign({}, ...entry.tellings.map((telling) => telling.actors))
  const { title, line, facts } = entryWords(entry.kind, entry.record, namesOf(actors))
  const sentences = [...new Set(entry.record.evidence.map(({ text }) => text))]
  const said = [title, line, facts.filter((fact) => fact).join(', ')].filter((words) => words !== '').join(' · ')
  console.log(JSON.stringify({ id, kind: entry.kind, published: entry.tellings[0]!.published, said, sentences }))
}
await store.close()
