import type { SelectQueryBuilder } from 'kysely'
import type { PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import { loadEntries } from '../store/load-entries.ts'
import { oneOf } from '../store/one-of.ts'
import type { SentenceSearchTable, SentencesTable, Tables } from '../store/schema.ts'
import { holds } from '../store/search.ts'
import { idsOfDays } from '../store/sentence-id.ts'
import type { Session } from '../store/store.ts'
import { entryWords } from '../wording/entry-words.ts'
import { namesOf } from '../wording/names-of.ts'
import { furthest } from './counted.ts'
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

/** Sentences that hold the words, the newest first, each with the ledger entries it tells. */
export async function searchView(session: Session, question: SearchQuestion): Promise<SearchView> {
  const { kind, db } = session
  const { query, from, to, outlet, limit = 50, offset = 0 } = question
  const found = holds(kind, query)
  if (found === null) return { schema: 'rapport/search@1', query, total: 0, isMore: false, hits: [] }
  let chosen = db.selectFrom('sentence_search').where(found)
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
  const newest = chosen
    .select('rowid')
    .orderBy('rowid', 'desc')
    .limit(furthest + 1)
  const { rows, count } = await shownOf(session, newest, limit, offset)
  const [total, isMore] = [Math.min(count, furthest), count > furthest]
  const articles = rows.map(({ article }) => article)
  const [sources, told] = await Promise.all([citationsOf(session, articles), entriesBySentence(session, articles)])
  const tellsOf = (article: string, sentence: number): readonly string[] => told.get(`${article}\n${sentence}`) ?? []
  const records = await recordsOf(
    session,
    rows.flatMap(({ article, position }) => tellsOf(article, position)),
  )
  return {
    schema: 'rapport/search@1',
    query,
    total,
    isMore,
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

/**
 * Some sentences of those found, and how many were found: to find the newest of a word costs nearly as much as to find them all, so
 * that they are counted by the way.
 */
async function shownOf(
  { db }: Session,
  newest: SelectQueryBuilder<Tables, 'sentence_search', Found>,
  limit: number,
  offset: number,
) {
  const found = db.with('found', () => newest)
  const rows = await found
    .selectFrom((is) =>
      is
        .selectFrom('found')
        .select((is) => is.fn.countAll<number>().as('count'))
        .as('counted'),
    )
    .leftJoin(
      (is) => is.selectFrom('found').select('rowid').orderBy('rowid', 'desc').limit(limit).offset(offset).as('shown'),
      (join) => join.onTrue(),
    )
    .leftJoin('sentences', 'sentences.id', 'shown.rowid')
    .select(['count', 'id', 'article', 'position', 'start', 'end', 'text'])
    .orderBy('id', 'desc')
    .execute()
  const { count } = rows[0]!
  return { count, rows: rows.flatMap((row) => (row.id === null ? [] : (row as Row))) }
}

type Found = Pick<SentenceSearchTable, 'rowid'>
type Row = SentencesTable

type Records = SearchView['hits'][number]['records']

/** What entries are, in words, by their ids. */
async function recordsOf(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, Records[number]>> {
  const entries: readonly Entry[] = await loadEntries(session, [...new Set(ids)])
  const names = namesOf(actorsOf(entries))
  return new Map(
    entries.map(({ id, kind, record }) => {
      const { title, line } = entryWords(kind, record, names)
      return [id, { id, kind, words: `${title} ${line}`.trim() }]
    }),
  )
}

async function entriesBySentence({ kind, db }: Session, articles: readonly string[]) {
  const told = new Map<string, string[]>()
  if (articles.length === 0) return told
  const rows = await db
    .selectFrom('tellings')
    .innerJoin('entries', 'entries.id', 'tellings.entry')
    .select(['article', 'entry', 'telling'])
    .where('entries.sources', '>', 0)
    .where('article', 'in', oneOf(kind, [...new Set(articles)]))
    .orderBy('tellings.kind')
    .orderBy('position')
    .execute()
  for (const { article, entry, telling } of rows) {
    if (entry === null) continue
    const { record } = JSON.parse(telling) as { record: { evidence: readonly { sentence: number }[] } }
    for (const sentence of new Set(record.evidence.map((piece) => piece.sentence))) {
      const key = `${article}\n${sentence}`
      told.set(key, [...(told.get(key) ?? []), entry])
    }
  }
  return told
}
