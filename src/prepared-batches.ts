import { batched } from './base/batched.ts'
import type { Prepared } from './pipeline.ts'

/** As many sentences as fill the reader's batches; more would only take memory. */
const sentencesOfBatch = 256

/** Articles that wait for the reader, as many together as fill its batches; whatever else comes between keeps its place. */
export function preparedBatches<Other extends object>(
  items: AsyncIterable<Prepared | Other>,
): AsyncGenerator<readonly (Prepared | Other)[]> {
  return batched(items, (item) => (isPrepared(item) ? item.sentences.length : 0), sentencesOfBatch)
}

export function isPrepared(item: object): item is Prepared {
  return 'sentences' in item
}
