import type { Span } from '../base/span.ts'
import { type Annotation, wholeAnnotation } from '../reader/reader.ts'
import type { Reading } from '../reading-schema.ts'
import type { Article } from '../sources/article.ts'
import { oneOf } from './one-of.ts'
import { unpack } from './packing.ts'
import type { ArticlesTable, ReadingsTable } from './schema.ts'
import type { Session } from './store.ts'

/** The reading of an article, as `rapport read --json` gives it; null where there is no such article. */
export async function loadReading(session: Session, article: string): Promise<Reading | null> {
  return (await loadReadings(session, [article])).get(article) ?? null
}

/** Those of some articles, by article. */
export async function loadReadings(
  { kind, db }: Session,
  articles: readonly string[],
): Promise<ReadonlyMap<string, Reading>> {
  const rows = await db
    .selectFrom('readings')
    .innerJoin('articles', 'articles.id', 'readings.article')
    .select(['readings.article', 'readings.reading', 'articles.text'])
    .where('readings.article', 'in', oneOf(kind, articles))
    .execute()
  return new Map(
    rows.map(({ article, reading, text }) => [article, { ...unpack<Omit<Reading, 'text'>>(reading), text }]),
  )
}

/** An article as it came in, with what its reader said of it: what re-reading starts from. */
export interface KeptArticle {
  readonly article: Article
  readonly reader: string
  readonly pipelineVersion: string
  readonly sentences: readonly Span[]
  readonly annotations: readonly Annotation[]
}

/** … of this id; null where there is no such article. */
export async function loadArticle(session: Session, id: string): Promise<KeptArticle | null> {
  return (await loadArticles(session, [id]))[0] ?? null
}

/** Those of some ids, in the order of these; ids that are not there are passed over. */
export async function loadArticles({ kind, db }: Session, ids: readonly string[]): Promise<readonly KeptArticle[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('readings', 'readings.article', 'articles.id')
    .select(['articles.article', 'reader', 'pipeline_version', 'annotations'])
    .where('articles.id', 'in', oneOf(kind, ids))
    .orderBy('articles.id')
    .execute()
  return rows.map(keptArticle)
}

function keptArticle(
  row: Pick<ArticlesTable, 'article'> & Pick<ReadingsTable, 'reader' | 'pipeline_version' | 'annotations'>,
): KeptArticle {
  const kept = unpack<{ sentences: readonly (readonly [number, number])[]; annotations: readonly Annotation[] }>(
    row.annotations,
  )
  return {
    article: unpack<Article>(row.article),
    reader: row.reader,
    pipelineVersion: row.pipeline_version,
    sentences: kept.sentences.map(([start, end]) => ({ start, end })),
    annotations: kept.annotations.map(wholeAnnotation),
  }
}
