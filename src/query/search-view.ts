import { exitCodes, RapportError } from '../base/errors.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import { loadEntries } from '../store/load-entries.ts'
import { oneOf } from '../store/one-of.ts'
import type { SentencesTable } from '../store/schema.ts'
import { holds } from '../store/search.ts'
import { idsOfDays } from '../store/sentence-id.ts'
import type { Session } from '../store/store.ts'
import { entryWords } from '../wording/entry-words.ts'
import { namesOf } from '../wording/names-of.ts'
import { counted, furthest } from './counted.ts'
import { daysInOrder } from './days-in-order.ts'
import { actorsOf, citationsOf } from './entry-view.ts'
import type { SearchView } from './views.ts'

export interface SearchQuestion {
  /** words, "a phrase", -without */
  readonly query: string
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly outlet?: string
  readonly limit?: number
  readonly offset?: number
}

/** Sentences that hold the words, the newest first, each with the ledger entries it tells. Throws `no-words` and `no-days`. */
export async function searchView(session: Session, question: SearchQuestion): Promise<SearchView> {
  const { kind, db } = session
  const { query, from, to, outlet, limit = 50, offset = 0 } = question
  daysInOrder(from, to)
  const isFound = holds(kind, query)
  if (isFound === null) throw nothingAsked(query)
  let chosen = db.selectFrom('sentence_search').where(isFound)
  const { least, below, isExact } = idsOfDays(from, to)
  if (from !== undefined || to !== undefined) chosen = chosen.where('rowid', '>=', least).where('rowid', '<', below)
  if (!isExact || outlet !== undefined) {
    chosen = chosen.where(({ exists, selectFrom }) => {
      let articles = selectFrom('sentences')
        .innerJoin('articles', 'articles.id', 'sentences.article')
        .select('sentences.id')
        .whereRef('sentences.id', '=', 'sentence_search.rowid')
      if (from !== undefined) articles = articles.where('published', '>=', from)
      if (to !== undefined) articles = articles.where('published', '<=', to)
      if (outlet !== undefined) articles = articles.where('outlet', '=', outlet)
      return exists(articles)
    })
  }
  const shown = Math.min(limit, Math.max(0, furthest + 1 - offset))
  const ids = chosen.select('rowid').orderBy('rowid', 'desc').limit(shown).offset(offset)
  const found = await db
    .selectFrom(ids.as('shown'))
    .leftJoin('sentences', 'sentences.id', 'shown.rowid')
    .select(['id', 'article', 'position', 'start', 'end', 'text'])
    .orderBy('rowid', 'desc')
    .execute()
  const rows = found.flatMap((row) => (row.id === null ? [] : (row as SentencesTable)))
  const articles = rows.map(({ article }) => article)
  // a page that is not full is the last
  const isLast = found.length < shown && (found.length > 0 || offset === 0)
  const [count, sources, entries] = await Promise.all([
    isLast ? { total: offset + found.length, isMore: false } : counted(session, chosen),
    citationsOf(session, articles),
    entriesBySentence(session, articles),
  ])
  const told = (article: string, sentence: number): readonly string[] => [
    ...(entries.get(`${article}\n${sentence}`) ?? []),
  ]
  const records = await recordsOf(
    session,
    rows.flatMap(({ article, position }) => told(article, position)),
  )
  const tellsOf = (article: string, sentence: number) => told(article, sentence).filter((id) => records.has(id))
  return {
    schema: 'rapport/search@1',
    query,
    ...count,
    hits: rows.map(({ article, position, start, end, text }) => ({
      article: sources[article]!,
      sentence: position,
      start,
      end,
      text,
      entries: tellsOf(article, position),
      records: tellsOf(article, position).flatMap((id) => records.get(id) ?? []),
    })),
  }
}

type Records = SearchView['hits'][number]['records']

/** What entries are, in words, by their ids; those that stand for none by themselves are left out. */
async function recordsOf(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, Records[number]>> {
  const loaded: readonly Entry[] = await loadEntries(session, [...new Set(ids)])
  const entries = loaded.filter(({ sources }) => sources > 0)
  const names = namesOf(actorsOf(entries))
  return new Map(
    entries.map(({ id, kind, record }) => {
      const { title, line } = entryWords(kind, record, names)
      return [id, { id, kind, words: `${title} ${line}`.trim() }]
    }),
  )
}

async function entriesBySentence({ kind, db }: Session, articles: readonly string[]) {
  const told = new Map<string, Set<string>>()
  if (articles.length === 0) return told
  const rows = await db
    .selectFrom('tellings')
    .select(['article', 'entry', 'telling'])
    .where('article', 'in', oneOf(kind, [...new Set(articles)]))
    .orderBy('kind')
    .orderBy('position')
    .execute()
  for (const { article, entry, telling } of rows) {
    if (entry === null) continue
    const { record } = JSON.parse(telling) as { record: { evidence: readonly { sentence: number }[] } }
    for (const sentence of new Set(record.evidence.map((piece) => piece.sentence))) {
      const key = `${article}\n${sentence}`
      // an article may tell one entry twice in a sentence
      told.set(key, (told.get(key) ?? new Set()).add(entry))
    }
  }
  return told
}

/** An empty answer would read as if no sentence were there. */
function nothingAsked(query: string): RapportError {
  return new RapportError('no-words', `There is no word to look for in “${query.slice(0, 40)}”.`, {
    hint: 'Give a word or "a phrase"; -word leaves out those that hold it too.',
    exitCode: exitCodes.usage,
  })
}
