import type { Pipeline } from '../pipeline.ts'
import { loadArticle } from '../store/load-reading.ts'
import { keptAnnotations } from './kept-annotations.ts'
import type { IngestSurroundings } from './surroundings.ts'
import type { Annotated } from './write-read.ts'

/** An article of the store, to be read again; the reader is asked only where what it said is no longer of use. */
export async function readAgain(
  id: string,
  pipeline: Pipeline,
  { store, reader }: IngestSurroundings,
): Promise<Annotated | null> {
  const kept = await loadArticle(store, id)
  if (kept === null) return null
  const prepared = await pipeline.prepare(kept.article)
  const old = keptAnnotations(prepared, kept, kept.reader)
  if (old !== null) return { prepared, annotations: old, reader: kept.reader }
  return { prepared, annotations: (await pipeline.annotate([prepared]))[0]!, reader: reader.name }
}
