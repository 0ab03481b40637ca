import type { Sentence } from '../sentences/sentence.ts'
import { moveSpans } from './move-spans.ts'
import type { Annotation, Reader } from './reader.ts'

/** The sentences of one text. */
export interface Readable {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** Annotates the sentences of several texts in one call of the reader, so that its batches are full. */
export async function annotateMany(
  reader: Reader,
  texts: readonly Readable[],
): Promise<readonly (readonly Annotation[])[]> {
  const joined = texts.map(({ text }) => text).join('\n')
  let end = 0
  const starts = texts.map(({ text }) => {
    const start = end
    end += text.length + 1
    return start
  })
  const sentences = texts.flatMap((one, index) => one.sentences.map((sentence) => moveSpans(sentence, starts[index]!)))
  const annotations = sentences.length === 0 ? [] : await reader.annotate(joined, sentences)
  let next = 0
  return texts.map((one, index) => {
    const own = annotations.slice(next, next + one.sentences.length)
    next += one.sentences.length
    return own.map((annotation) => moveSpans(annotation, -starts[index]!))
  })
}
