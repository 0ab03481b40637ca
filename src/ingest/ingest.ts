import { oneAhead } from '../base/one-ahead.ts'
import { createPipeline, type Pipeline, type Prepared } from '../pipeline.ts'
import { isPrepared, preparedBatches } from '../prepared-batches.ts'
import type { Reading } from '../reading.ts'
import type { Article } from '../sources/article.ts'
import { isSourceFailure, type SourceFailure } from '../sources/source-failure.ts'
import { articleVersion } from '../store/article-version.ts'
import type { Session } from '../store/store.ts'
import { foldNowAndThen } from './fold-now-and-then.ts'
import { foldPending } from './fold-pending.ts'
import type { IngestSurroundings } from './surroundings.ts'
import { type Annotated, writeRead } from './write-read.ts'

/** What became of an item: taken in (and committed), there already, or not readable. */
export type Outcome =
  | { readonly kind: 'taken'; readonly reading: Reading }
  | { readonly kind: 'known'; readonly article: string }
  | { readonly kind: 'failed'; readonly failure: SourceFailure }

/**
 * Takes articles into the store. Each is committed in one transaction with all that was read of it, and only then told
 * (S1). One that is there already is passed over (S2), so a run that broke off is simply run again.
 */
export async function* ingest(
  items: AsyncIterable<Article | SourceFailure>,
  surroundings: IngestSurroundings,
): AsyncGenerator<Outcome> {
  const { store, reader } = surroundings
  const pipeline = createPipeline(reader)
  const foldWhenDue = foldNowAndThen(store)
  const batches = preparedBatches(prepareAll(items, store, pipeline))
  for await (const batch of oneAhead(batches, (batch) => annotate(batch, pipeline))) {
    for (const { item, annotations } of batch) {
      const read = { annotations, reader: reader.name }
      yield isPrepared(item) ? await takeIn({ prepared: item, ...read }, pipeline, surroundings) : item
    }
    await foldWhenDue()
  }
  await foldPending(store)
}

async function annotate(batch: readonly (Prepared | Outcome)[], pipeline: Pipeline) {
  const articles = batch.filter(isPrepared)
  const annotations = await pipeline.annotate(articles)
  const said = new Map(articles.map((one, index) => [one, annotations[index] ?? []]))
  return batch.map((item) => ({ item, annotations: isPrepared(item) ? (said.get(item) ?? []) : [] }))
}

async function takeIn(
  read: Annotated,
  pipeline: Pipeline,
  { store, clock = () => new Date() }: IngestSurroundings,
): Promise<Outcome> {
  const { article } = read.prepared
  const isWanted = async (session: Session): Promise<boolean> => !(await isThere(session, article))
  const reading = await writeRead(read, pipeline, store, { now: clock(), isWanted })
  return reading === null ? { kind: 'known', article: article.id } : { kind: 'taken', reading }
}

/** Whether the store holds this version of the article, or a later one (S3). */
async function isThere({ db }: Session, article: Article): Promise<boolean> {
  const row = await db.selectFrom('articles').select('version').where('id', '=', article.id).executeTakeFirst()
  return row !== undefined && row.version >= articleVersion(article)
}

async function* prepareAll(
  items: AsyncIterable<Article | SourceFailure>,
  session: Session,
  pipeline: Pipeline,
): AsyncGenerator<Prepared | Outcome> {
  for await (const item of items) {
    if (isSourceFailure(item)) yield { kind: 'failed', failure: item }
    else if (await isThere(session, item)) yield { kind: 'known', article: item.id }
    else yield await pipeline.prepare(item)
  }
}
