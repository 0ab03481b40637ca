import type { Span } from '../base/span.ts'
import { storable } from '../base/storable.ts'
import type { Annotation } from '../reader/reader.ts'
import type { Reading } from '../reading-schema.ts'
import type { Article } from '../sources/article.ts'
import { articleVersion } from './article-version.ts'
import { chunksOf } from './chunks-of.ts'
import { eventRows } from './event-rows.ts'
import { indexedName } from './index-key.ts'
import { pack } from './packing.ts'
import { saveSentences } from './save-sentences.ts'
import type { Session } from './store.ts'
import { ofArticle, type Tally, tally } from './tallies.ts'

/** An article as it was taken in and read. */
export interface ReadArticle {
  readonly article: Article
  readonly reading: Reading
  /** what the reader said of each sentence, before a person's corrections */
  readonly annotations: readonly Annotation[]
  readonly sentences: readonly Span[]
  /** name of the reader, and version of what works with its annotations */
  readonly reader: string
  readonly pipelineVersion: string
  /** smallest id among its near copies */
  readonly source: string
  readonly signature: Uint8Array | null
  /** the instants when it first came in and when it was read, ISO 8601 */
  readonly ingested: string
  readonly now: string
}

/** Writes an article with its reading, sentences and events. It must not be there: `removeArticle` goes before. */
export async function saveArticle(session: Session, read: ReadArticle): Promise<void> {
  const { article, reading, annotations, sentences, reader, pipelineVersion, source, signature, ingested, now } = read
  const { db } = session
  const { text, ...rest } = reading
  await db
    .insertInto('articles')
    .values({
      id: article.id,
      version: articleVersion(article),
      title: storable(reading.article.title),
      outlet: indexedName(reading.article.outlet),
      url: storable(article.url),
      author: storable(article.author),
      published: reading.article.published,
      retrieved: article.retrieved ?? null,
      licence: storable(article.licence),
      language: reading.article.language,
      origin: storable(article.source),
      text: storable(text),
      source,
      signature,
      article: pack(article),
      ingested,
    })
    .execute()
  await db
    .insertInto('readings')
    .values({
      article: article.id,
      reader,
      pipeline_version: pipelineVersion,
      reading: pack(rest),
      annotations: pack({ sentences: sentences.map(({ start, end }) => [start, end]), annotations }),
      read: now,
    })
    .execute()
  await saveSentences(session, reading)
  const events = eventRows(reading)
  for (const rows of chunksOf(events)) await db.insertInto('events').values(rows).execute()
  const { outlet, published } = reading.article
  const counted = { outlet: indexedName(outlet), published, reader, pipeline_version: pipelineVersion }
  await tally(session, ofArticle({ ...counted, events: events.length }, 1))
}

/** Takes an article out with its reading, sentences, events and tellings; the entries are the caller's to fold anew. */
export async function removeArticle(session: Session, id: string): Promise<void> {
  const { kind, db } = session
  await tally(session, await countsOf(session, id))
  if (kind === 'sqlite') {
    // in PostgreSQL the index follows its sentences of itself
    await db
      .deleteFrom('sentence_search')
      .where('rowid', 'in', (query) => query.selectFrom('sentences').select('id').where('article', '=', id))
      .execute()
  }
  await db.deleteFrom('articles').where('id', '=', id).execute()
}

async function countsOf({ db }: Session, id: string): Promise<readonly Tally[]> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('readings', 'readings.article', 'articles.id')
    .select(['outlet', 'published', 'reader', 'pipeline_version'])
    .where('articles.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return []
  const { events } = await db
    .selectFrom('events')
    .select((is) => is.fn.countAll<number>().as('events'))
    .where('article', '=', id)
    .executeTakeFirstOrThrow()
  return ofArticle({ ...row, events }, -1)
}
