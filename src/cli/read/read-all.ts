import { batched } from '../../base/batched.ts'
import { createPipeline, type Document, type Pipeline, type Prepared } from '../../pipeline.ts'
import type { Reader } from '../../reader/reader.ts'
import type { Article } from '../../sources/article.ts'
import { isSourceFailure, type SourceFailure } from '../../sources/source-failure.ts'

/** As many sentences as fill the reader's batches; more would only take memory. */
const sentencesOfBatch = 256

/**
 * Reads articles in the order they come, several in one call of the reader while the source keeps up; failures keep
 * their place. Memory does not grow with the number of articles.
 */
export async function* readAll(
  items: AsyncIterable<Article | SourceFailure>,
  reader: Reader,
): AsyncGenerator<Document | SourceFailure> {
  const pipeline = createPipeline(reader)
  for await (const batch of batched(prepareAll(items, pipeline), sentencesIn, sentencesOfBatch)) {
    const documents = await pipeline.complete(batch.filter(isPrepared))
    let next = 0
    for (const item of batch) {
      const document = isPrepared(item) ? documents[next++] : item
      if (document !== undefined) yield document
    }
  }
}

function isPrepared(item: Prepared | SourceFailure): item is Prepared {
  return 'sentences' in item
}

function sentencesIn(item: Prepared | SourceFailure): number {
  return isPrepared(item) ? item.sentences.length : 0
}

async function* prepareAll(
  items: AsyncIterable<Article | SourceFailure>,
  pipeline: Pipeline,
): AsyncGenerator<Prepared | SourceFailure> {
  for await (const item of items) yield isSourceFailure(item) ? item : await pipeline.prepare(item)
}
