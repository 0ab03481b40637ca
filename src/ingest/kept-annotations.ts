import type { Prepared } from '../pipeline.ts'
import type { Annotation } from '../reader/reader.ts'
import type { KeptArticle } from '../store/load-reading.ts'

/** What a reader said of an article, where it is the reader asked for and the sentences are still the same; else null. */
export function keptAnnotations(
  { sentences }: Prepared,
  kept: KeptArticle,
  reader: string,
): readonly Annotation[] | null {
  const isSame =
    kept.reader === reader &&
    kept.sentences.length === sentences.length &&
    kept.sentences.every(({ start, end }, index) => start === sentences[index]?.start && end === sentences[index]?.end)
  return isSame ? kept.annotations : null
}
