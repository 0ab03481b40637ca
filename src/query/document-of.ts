import { keptAnnotations } from '../ingest/kept-annotations.ts'
import { createPipeline, type Document } from '../pipeline.ts'
import type { KeptArticle } from '../store/load-reading.ts'

/**
 * An article as its reader said it, before anybody's corrections: what comes after the reader is run anew. Null where
 * today's sentences are others than those that its reader was given.
 */
export async function documentOf(kept: KeptArticle): Promise<Document | null> {
  const { article, annotations, reader } = kept
  const pipeline = createPipeline({ name: reader, annotate: async () => annotations, close: async () => {} })
  const prepared = await pipeline.prepare(article)
  const said = keptAnnotations(prepared, kept, reader)
  return said === null ? null : pipeline.finish(prepared, said)
}
