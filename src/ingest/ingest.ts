import { oneAhead } from '../base/one-ahead.ts'
import { createPipeline, type Pipeline, type Prepared } from '../pipeline.ts'
import { isPrepared, preparedBatches } from '../prepared-batches.ts'
import type { Reading } from '../reading.ts'
import type { Article } from '../sources/article.ts'
import { isSourceFailure, type SourceFailure } from '../sources/source-failure.ts'
import { articleVersion, type DatedVersion, standsAgainst } from '../store/article-version.ts'
import { unpack } from '../store/packing.ts'
import type { Session } from '../store/store.ts'
import { foldNowAndThen } from './fold-now-and-then.ts'
import { foldPending } from './fold-pending.ts'
import type { IngestSurroundings } from './surroundings.ts'
import { type Annotated, writeRead } from './write-read.ts'

/** What became of an item: taken in (and committed), there already, or not readable. */
export type Outcome =
  | { readonly kind: 'taken'; readonly reading: Reading }
  /** `isOfOtherDay`: an earlier run gave it another day than this one would */
  | { readonly kind: 'known'; readonly article: string; readonly isOfOtherDay?: boolean }
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
  const batches = preparedBatches(prepareAll(items, pipeline, surroundings))
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
  { store, redate, clock = () => new Date() }: IngestSurroundings,
): Promise<Outcome> {
  const { article } = read.prepared
  const isWanted = async (session: Session): Promise<boolean> =>
    !isThere(await heldOf(session, article), read.prepared, redate)
  const reading = await writeRead(read, pipeline, store, { now: clock(), isWanted })
  return reading === null ? { kind: 'known', article: article.id } : { kind: 'taken', reading }
}

/** Whether what is held of an article is this version of it, or one that stands against it (S3, S4). */
function isThere(held: DatedVersion | null, { article, published }: Prepared, redate = false): boolean {
  if (held === null) return false
  const other = { version: articleVersion(article), published, isGiven: article.givenDay !== undefined }
  const isGivenAnew = redate && held.isGiven && other.isGiven && held.version === other.version
  return isGivenAnew ? held.published === other.published : standsAgainst(held, other)
}

async function heldOf({ db }: Session, { id }: Article): Promise<DatedVersion | null> {
  const row = await db
    .selectFrom('articles')
    .select(['version', 'published', 'article'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { version, published, article } = row
  return {
    version,
    published,
    get isGiven() {
      return unpack<Article>(article).givenDay !== undefined
    },
  }
}

/** What is there already is passed over as early as may be; what says no day of publication is given `date` (S4). */
async function* prepareAll(
  items: AsyncIterable<Article | SourceFailure>,
  pipeline: Pipeline,
  { store, date, redate = false }: IngestSurroundings,
): AsyncGenerator<Prepared | Outcome> {
  for await (const item of items) {
    if (isSourceFailure(item)) {
      yield { kind: 'failed', failure: item }
      continue
    }
    const known = { kind: 'known', article: item.id } as const
    const held = await heldOf(store, item)
    const isSame = held?.version === articleVersion(item)
    if (isSame && (date === undefined || (held.published !== null && !redate))) {
      const isOfOtherDay = date !== undefined && held.published !== date && held.isGiven
      yield isOfOtherDay ? { ...known, isOfOtherDay } : known
      continue
    }
    const said = await pipeline.prepare(item)
    const prepared =
      said.published === null && date !== undefined ? await pipeline.prepare({ ...item, givenDay: date }) : said
    yield isThere(held, prepared, redate) ? known : prepared
  }
}
