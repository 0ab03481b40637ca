import type { PlainDate } from '../base/plain-date.ts'
import { oneOf } from '../store/one-of.ts'
import { sentencesFound } from '../store/search.ts'
import type { Session } from '../store/store.ts'
import { citationsOf } from './entry-view.ts'
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
  const found = sentencesFound(kind, query)
  if (found === null) return { schema: 'rapport/search@1', query, total: 0, hits: [] }
  let chosen = db
    .selectFrom('sentences')
    .innerJoin('articles', 'articles.id', 'sentences.article')
    .where('sentences.id', 'in', found)
  if (from !== undefined) chosen = chosen.where('articles.published', '>=', from)
  if (to !== undefined) chosen = chosen.where('articles.published', '<=', to)
  if (outlet !== undefined) chosen = chosen.where('articles.outlet', '=', outlet)
  const { total } = await chosen.select((is) => is.fn.countAll<number | string>().as('total')).executeTakeFirstOrThrow()
  const rows = await chosen
    .select([
      'sentences.id',
      'sentences.article',
      'sentences.position',
      'sentences.start',
      'sentences.end',
      'sentences.text',
    ])
    .orderBy('sentences.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const articles = rows.map(({ article }) => article)
  const [sources, told] = await Promise.all([citationsOf(session, articles), entriesBySentence(session, articles)])
  return {
    schema: 'rapport/search@1',
    query,
    total: Number(total),
    hits: rows.map(({ article, position, start, end, text }) => ({
      article: sources[article]!,
      sentence: position,
      start,
      end,
      text,
      entries: told.get(`${article}\n${position}`) ?? [],
    })),
  }
}

async function entriesBySentence({ kind, db }: Session, articles: readonly string[]) {
  const told = new Map<string, string[]>()
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
      told.set(key, [...(told.get(key) ?? []), entry])
    }
  }
  return told
}
