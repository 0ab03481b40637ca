import { message } from '../base/messages.ts'
import { slice } from '../base/span.ts'
import type { Pipeline, Prepared } from '../pipeline.ts'
import { moveSpans } from '../reader/move-spans.ts'
import type { Annotation } from '../reader/reader.ts'
import { type Reading, toReading } from '../reading.ts'
import type { Correction } from '../store/corrections.ts'

/**
 * The reading of an article from what its reader said, with a person's corrections in the place of what they correct
 * (S12). A correction whose sentence is no longer in the text is told by a message, and kept.
 */
export async function readCorrected(
  prepared: Prepared,
  annotations: readonly Annotation[],
  corrections: readonly Correction[],
  pipeline: Pick<Pipeline, 'finish'>,
): Promise<Reading> {
  const bySentence = new Map(corrections.map((correction) => [correction.sentence, correction]))
  const lost = new Set(bySentence.keys())
  const corrected = prepared.sentences.map((sentence, index) => {
    const words = slice(prepared.text.text, sentence)
    const correction = bySentence.get(words)
    lost.delete(words)
    return correction === undefined ? annotations[index]! : moveSpans(correction.annotation, sentence.start)
  })
  const reading = toReading(await pipeline.finish(prepared, corrected))
  return {
    ...reading,
    messages: [...reading.messages, ...[...lost].map((words) => message('correction-lost', [words]))],
  }
}
