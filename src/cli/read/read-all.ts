import { createPipeline, type Document, type Pipeline, type Prepared } from '../../pipeline.ts'
import { isPrepared, preparedBatches } from '../../prepared-batches.ts'
import type { Reader } from '../../reader/reader.ts'
import type { Article } from '../../sources/article.ts'
import { isSourceFailure, type SourceFailure } from '../../sources/source-failure.ts'

/**
 * Reads articles in the order they come, several in one call of the reader while the source keeps up; failures keep
 * their place. Memory does not grow with the number of articles.
 */
export async function* readAll(
  items: AsyncIterable<Article | SourceFailure>,
  reader: Reader,
): AsyncGenerator<Document | SourceFailure> {
  const pipeline = createPipeline(reader)
  for await (const batch of preparedBatches(prepareAll(items, pipeline))) {
    const documents = await pipeline.complete(batch.filter(isPrepared))
    let next = 0
    for (const item of batch) {
      const document = isPrepared(item) ? documents[next++] : item
      if (document !== undefined) yield document
    }
  }
}

async function* prepareAll(
  items: AsyncIterable<Article | SourceFailure>,
  pipeline: Pipeline,
): AsyncGenerator<Prepared | SourceFailure> {
  for await (const item of items) yield isSourceFailure(item) ? item : await pipeline.prepare(item)
}
