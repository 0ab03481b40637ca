import { slice } from '../base/span.ts'
import { createPipeline } from '../pipeline.ts'
import type { Annotation } from '../reader/reader.ts'
import type { Reading } from '../reading.ts'
import { removeCorrection, saveCorrection } from '../store/corrections.ts'
import { loadArticle } from '../store/load-reading.ts'
import { foldPending } from './fold-pending.ts'
import { keptAnnotations } from './kept-annotations.ts'
import type { IngestSurroundings } from './surroundings.ts'
import { writeRead } from './write-read.ts'

/** What a person says of a sentence: an annotation with spans relative to its start, or null to take a correction back. */
export interface Verdict {
  readonly article: string
  /** the words of the sentence */
  readonly sentence: string
  readonly annotation: Annotation | null
  readonly author?: string | null
  readonly note?: string | null
}

/**
 * Keeps a person's correction and reads its article again with it (S12); the reader is asked only where what it said is no
 * longer of use. Null where there is no such article, or no such sentence in it.
 */
export async function correct(verdict: Verdict, surroundings: IngestSurroundings): Promise<Reading | null> {
  const { store, reader, clock = () => new Date() } = surroundings
  const { article, sentence, annotation, author = null, note = null } = verdict
  const pipeline = createPipeline(reader)
  const kept = await loadArticle(store, article)
  if (kept === null) return null
  const prepared = await pipeline.prepare(kept.article)
  if (!prepared.sentences.some((one) => slice(prepared.text.text, one) === sentence)) return null
  const old = keptAnnotations(prepared, kept, kept.reader)
  const annotations = old ?? (await pipeline.annotate([prepared]))[0]!
  await store.write((session) =>
    annotation === null
      ? removeCorrection(session, article, sentence)
      : saveCorrection(session, { article, sentence, annotation, author, note, corrected: clock().toISOString() }),
  )
  const read = { prepared, annotations, reader: old === null ? reader.name : kept.reader }
  const reading = await writeRead(read, pipeline, store, { now: clock(), isWanted: async () => true })
  await foldPending(store)
  return reading
}
