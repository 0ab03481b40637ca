import type { EncodedSentence } from './subwords.ts'

/** Sentences of one padded length; `rows[i]` is the place of row i among the sentences given. */
export interface Batch {
  readonly rows: readonly number[]
  /** padded subwords, and padded words, of each row */
  readonly length: number
  readonly ids: BigInt64Array
  readonly mask: BigInt64Array
  readonly shapes: BigInt64Array
  readonly first: BigInt64Array
}

/** A sentence is padded to the next multiple of this, which depends on the sentence alone and so never on its neighbours. */
const step = 8
/** Padded subwords in a batch: enough to keep the processor busy, few enough to stay in its caches. */
const usualBatch = 1024

/** Groups sentences of the same padded length, in order of length, with so many padded subwords in a batch. */
export function makeBatches(sentences: readonly EncodedSentence[], budget = usualBatch): Batch[] {
  const byLength = new Map<number, number[]>()
  sentences.forEach((sentence, row) => {
    const length = Math.ceil(sentence.ids.length / step) * step
    const rows = byLength.get(length)
    if (rows) rows.push(row)
    else byLength.set(length, [row])
  })
  const batches: Batch[] = []
  for (const [length, rows] of [...byLength].sort(([a], [b]) => a - b)) {
    const size = Math.max(1, Math.floor(budget / length))
    for (let at = 0; at < rows.length; at += size) batches.push(fill(sentences, rows.slice(at, at + size), length))
  }
  return batches
}

function fill(sentences: readonly EncodedSentence[], rows: readonly number[], length: number): Batch {
  const make = () => new BigInt64Array(rows.length * length)
  const batch = { rows, length, ids: make(), mask: make(), shapes: make(), first: make() }
  rows.forEach((row, n) => {
    const sentence = sentences[row]!
    const at = n * length
    sentence.ids.forEach((id, i) => {
      batch.ids[at + i] = BigInt(id)
      batch.mask[at + i] = 1n
      batch.shapes[at + i] = BigInt(sentence.shapes[i]!)
    })
    sentence.first.forEach((index, i) => {
      batch.first[at + i] = BigInt(index)
    })
  })
  return batch
}
