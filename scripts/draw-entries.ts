/**
 * Draws entries of a ledger by a seeded choice, for people to judge: fifty contacts and fifty entries of other kinds, each with its
 * sentences and what stands around them in their articles. What is drawn depends on the seed and the ids alone. With `--part 0/4` only
 * entries that no article outside of that quarter of all articles tells: rules can be mended on the rest and measured on it.
 * With `--except FILE` none of the kinds and days of that file, as `2011-05-12 engagement`, a line each: what was drawn before, right or wrong.
 * usage: node scripts/draw-entries.ts --db LEDGER [--seed WORDS] [--count 50] [--part N/M] [--except FILE]   → JSON Lines
 */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
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
    part: { type: 'string', default: '0/1' },
    except: { type: 'string' },
  },
})
if (values.db === undefined)
  throw new Error('usage: draw-entries.ts --db LEDGER [--seed WORDS] [--count 50] [--part N/M] [--except FILE]')
/** what is shown of an entry's articles: so many of them, and the sentences so far from its own */
const mostArticles = 3
const near = [-4, -3, -2, -1, 0, 1, 2]

const left = new Set(values.except === undefined ? [] : readFileSync(values.except, 'utf8').trim().split('\n'))
const [part, parts] = values.part.split('/').map(Number)
const store = await openStore(values.db)
const today = (await lastDay(store, new Date())) ?? '9999-12-31'
const tellings = await store.db
  .selectFrom('tellings')
  .innerJoin('entries', 'entries.id', 'tellings.entry')
  .innerJoin('articles', 'articles.id', 'tellings.article')
  .select(['entries.id', 'entries.kind', 'tellings.article', 'articles.published'])
  .where('entries.sources', '>', 0)
  .execute()
const told = Map.groupBy(tellings, ({ id }) => id)
const drawn = [...(await draw((kind) => kind === 'engagement')), ...(await draw((kind) => kind !== 'engagement'))]
for (const entry of drawn) {
  const actors = Object.assign({}, ...entry.tellings.map((telling) => telling.actors))
  const { title, line, facts } = entryWords(entry.kind, entry.record, namesOf(actors))
  const sentences = [...new Set(entry.record.evidence.map(({ text }) => text))]
  const said = [title, line, facts.filter((fact) => fact).join(', ')].filter((words) => words !== '').join(' · ')
  const articles = await Promise.all(entry.articles.slice(0, mostArticles).map((id) => around(id, new Set(sentences))))
  console.log(
    JSON.stringify({
      id: entry.id,
      kind: entry.kind,
      published: entry.tellings[0]!.published,
      said,
      sentences,
      articles,
    }),
  )
}
await store.close()

async function draw(isWanted: (kind: string) => boolean) {
  const ids = [...told]
    .filter(([, [first]]) => isWanted(first!.kind))
    .filter(([, all]) => all.every(({ article }) => Number.parseInt(hash(`final/${article}`), 16) % parts! === part))
    .filter(([, all]) => !left.has(`${all.map(({ published }) => published ?? '').toSorted()[0]} ${all[0]!.kind}`))
    .map(([id]) => id)
  const lots = ids.toSorted((a, b) => (hash(`${values.seed}/${a}`) < hash(`${values.seed}/${b}`) ? -1 : 1))
  const entries = await loadEntries(store, lots.slice(0, Number(values.count)))
  return entries.flatMap((entry) => asOf(entry, today) ?? [])
}

function hash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 8)
}

/** An article's title, its first sentences, and those around the sentences of an entry. */
async function around(id: string, sentences: ReadonlySet<string>) {
  const article = await store.db
    .selectFrom('articles')
    .select(['title', 'published'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const all = await store.db
    .selectFrom('sentences')
    .select('text')
    .where('article', '=', id)
    .orderBy('position')
    .execute()
  const shown = new Set([
    0,
    1,
    ...all.flatMap(({ text }, at) => (sentences.has(text) ? near.map((step) => at + step) : [])),
  ])
  return { ...article, sentences: all.flatMap(({ text }, at) => (shown.has(at) ? [text] : [])) }
}
