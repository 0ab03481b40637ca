import { slice } from '../base/span.ts'
import { createPipeline } from '../pipeline.ts'
import type { Annotation } from '../reader/reader.ts'
import type { Reading } from '../reading.ts'
import { removeCorrection, saveCorrection } from '../store/corrections.ts'
import { foldPending } from './fold-pending.ts'
import { readAgain } from './read-again.ts'
import type { IngestSurroundings } from './surroundings.ts'
import { type Annotated, isSame, writeRead } from './write-read.ts'

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
  const write = async (read: Annotated | null) =>
    read === null ? null : writeRead(read, pipeline, store, { now: clock(), isWanted: isSame(read) })
  const read = await readAgain(article, pipeline, surroundings)
  if (read === null || !tells(read, sentence)) return null
  await store.write((session) =>
    annotation === null
      ? removeCorrection(session, article, sentence)
      : saveCorrection(session, { article, sentence, annotation, author, note, corrected: clock().toISOString() }),
  )
  // a later version that came in meanwhile stands (S3), and the correction is for it
  const reading = (await write(read)) ?? (await write(await readAgain(article, pipeline, surroundings)))
  await foldPending(store)
  return reading
}

function tells({ prepared: { text, sentences } }: Annotated, words: string): boolean {
  return sentences.some((sentence) => slice(text.text, sentence) === words)
}
