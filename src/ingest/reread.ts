import type { ExpressionBuilder } from 'kysely'
import { createPipeline, type Pipeline, pipelineVersion } from '../pipeline.ts'
import type { Reading } from '../reading.ts'
import { type KeptArticle, loadArticles } from '../store/load-reading.ts'
import type { Tables } from '../store/schema.ts'
import type { Session } from '../store/store.ts'
import { foldNowAndThen } from './fold-now-and-then.ts'
import { foldPending } from './fold-pending.ts'
import { keptAnnotations } from './kept-annotations.ts'
import type { IngestSurroundings } from './surroundings.ts'
import { type Annotated, isSame, writeRead } from './write-read.ts'

const articlesOfBatch = 32

/**
 * Reads again what an older pipeline or another reader read, or with `all` everything, in the order of ids; each new
 * reading takes the place of the old one in one transaction (S10). Where only the pipeline changed, the reader is not asked
 * again. Safe to break off.
 */
export async function* reread(
  surroundings: IngestSurroundings,
  { all = false }: { readonly all?: boolean } = {},
): AsyncGenerator<Reading> {
  const { store, reader, clock = () => new Date() } = surroundings
  const pipeline = createPipeline(reader)
  const foldWhenDue = foldNowAndThen(store)
  for (let after = '', ids = await outdated(store, after, reader.name, all); ids.length > 0; ) {
    for (const read of await annotate(await loadArticles(store, ids), pipeline, surroundings)) {
      const reading = await writeRead(read, pipeline, store, { now: clock(), isWanted: isSame(read) })
      if (reading !== null) yield reading
    }
    await foldWhenDue()
    after = ids.at(-1)!
    ids = await outdated(store, after, reader.name, all)
  }
  await foldPending(store)
}

/** How many articles `reread` would read. */
export async function countOutdated({ db }: Session, reader: string, all = false): Promise<number> {
  const query = db.selectFrom('readings').select((is) => is.fn.countAll<number>().as('count'))
  const asked = all ? query : query.where(isOutdated(reader))
  return (await asked.executeTakeFirstOrThrow()).count
}

async function outdated({ db }: Session, after: string, reader: string, all: boolean): Promise<readonly string[]> {
  const query = db.selectFrom('readings').select('article').where('article', '>', after)
  const asked = all ? query : query.where(isOutdated(reader))
  const rows = await asked.orderBy('article').limit(articlesOfBatch).execute()
  return rows.map(({ article }) => article)
}

/** What an older pipeline or another reader read. Where no sentence was to be read the reader has no name, and any will do. */
function isOutdated(reader: string) {
  return (is: ExpressionBuilder<Tables, 'readings'>) =>
    is.or([is('pipeline_version', '!=', pipelineVersion), is('reader', 'not in', [reader, ''])])
}

async function annotate(
  kept: readonly KeptArticle[],
  pipeline: Pipeline,
  { reader }: IngestSurroundings,
): Promise<readonly Annotated[]> {
  const prepared = await Promise.all(kept.map(({ article }) => pipeline.prepare(article)))
  const old = prepared.map((one, index) => keptAnnotations(one, kept[index]!, reader.name))
  const fresh = await pipeline.annotate(prepared.filter((_, index) => old[index] === null))
  let next = 0
  return prepared.map((one, index) => ({
    prepared: one,
    annotations: old[index] ?? fresh[next++] ?? [],
    reader: reader.name,
  }))
}
