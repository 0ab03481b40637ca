import { isDeepStrictEqual } from 'node:util'
import { batched } from '../base/batched.ts'
import { createPipeline, type Pipeline, type Prepared } from '../pipeline.ts'
import type { Annotation, Reader } from '../reader/reader.ts'
import type { Reading } from '../reading.ts'
import type { Article } from '../sources/article.ts'
import { isSourceFailure, type SourceFailure } from '../sources/source-failure.ts'
import { articleVersion } from '../store/article-version.ts'
import { loadCorrections } from '../store/corrections.ts'
import type { Session, Store } from '../store/store.ts'
import { foldPending } from './fold-pending.ts'
import { readCorrected } from './read-corrected.ts'
import { writeArticle } from './write-article.ts'

/** What ingest works with. */
export interface IngestSurroundings {
  readonly store: Store
  readonly reader: Reader
  /** the time now; tests hand in another */
  readonly clock?: () => Date
}

/** What became of an item: taken in (and committed), there already, or not readable. */
export type Outcome =
  | { readonly kind: 'taken'; readonly reading: Reading }
  | { readonly kind: 'known'; readonly article: string }
  | { readonly kind: 'failed'; readonly failure: SourceFailure }

/** As many sentences as fill the reader's batches. */
const sentencesOfBatch = 256

/**
 * Takes articles into the store. Each is committed in one transaction with all that came of it, and only then told (S1).
 * One that is there already is passed over (S2), so a run that broke off is simply run again.
 */
export async function* ingest(
  items: AsyncIterable<Article | SourceFailure>,
  surroundings: IngestSurroundings,
): AsyncGenerator<Outcome> {
  const pipeline = createPipeline(surroundings.reader)
  const foldWhenDue = foldNowAndThen(surroundings.store)
  const prepared = prepareAll(items, surroundings.store, pipeline)
  for await (const batch of batched(prepared, weightOf, sentencesOfBatch)) {
    const articles = batch.filter(isPrepared)
    const annotations = await pipeline.annotate(articles)
    const said = new Map(articles.map((one, index) => [one, annotations[index] ?? []]))
    for (const item of batch) {
      yield isPrepared(item) ? await takeIn(item, said.get(item) ?? [], pipeline, surroundings) : item
    }
    await foldWhenDue()
  }
  await foldPending(surroundings.store)
}

/** Folding takes at most a tenth of the time: the larger the ledger, the more articles are folded at once. */
function foldNowAndThen(store: Store): () => Promise<void> {
  let due = 0
  return async () => {
    const start = performance.now()
    if (start < due) return
    await foldPending(store)
    const end = performance.now()
    due = end + 9 * (end - start)
  }
}

async function takeIn(
  prepared: Prepared,
  annotations: readonly Annotation[],
  pipeline: Pipeline,
  { store, reader, clock = () => new Date() }: IngestSurroundings,
): Promise<Outcome> {
  const { article, sentences } = prepared
  const corrections = await correctionsOf(store, article.id)
  const reading = await readCorrected(prepared, annotations, corrections, pipeline)
  return store.write(async (session) => {
    if (await isThere(session, article)) return { kind: 'known', article: article.id }
    // a person may have corrected it meanwhile
    const now = await correctionsOf(session, article.id)
    const last = isDeepStrictEqual(now, corrections)
      ? reading
      : await readCorrected(prepared, annotations, now, pipeline)
    const read = { article, reading: last, annotations, sentences, reader: reader.name }
    return { kind: 'taken', reading: await writeArticle(session, read, clock()) }
  })
}

async function correctionsOf(session: Session, article: string) {
  return (await loadCorrections(session, [article])).get(article) ?? []
}

/** Whether the store holds this version of the article, or a later one (S3). */
async function isThere({ db }: Session, article: Article): Promise<boolean> {
  const row = await db.selectFrom('articles').select('version').where('id', '=', article.id).executeTakeFirst()
  return row !== undefined && row.version >= articleVersion(article)
}

async function* prepareAll(
  items: AsyncIterable<Article | SourceFailure>,
  store: Store,
  pipeline: Pipeline,
): AsyncGenerator<Prepared | Outcome> {
  for await (const item of items) {
    if (isSourceFailure(item)) yield { kind: 'failed', failure: item }
    else if (await isThere(store, item)) yield { kind: 'known', article: item.id }
    else yield await pipeline.prepare(item)
  }
}

function isPrepared(item: Prepared | Outcome): item is Prepared {
  return 'sentences' in item
}

function weightOf(item: Prepared | Outcome): number {
  return isPrepared(item) ? item.sentences.length : 0
}
