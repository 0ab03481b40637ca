import type { PlainDate } from '../base/plain-date.ts'
import { slice } from '../base/span.ts'
import { moveSpans } from '../reader/move-spans.ts'
import type { Annotation } from '../reader/reader.ts'
import { loadCorrections } from '../store/corrections.ts'
import { loadArticle, loadReading } from '../store/load-reading.ts'
import type { Session } from '../store/store.ts'

/** What is said of one sentence: by a person where somebody corrected it, else by the reader. */
export interface SentenceSaid {
  readonly article: string
  readonly sentence: number
  readonly published: PlainDate | null
  readonly text: string
  /** spans relative to the start of the sentence */
  readonly annotation: Annotation
  readonly corrected: boolean
}

/** … of a sentence of an article; null where there is none. */
export async function sentenceSaid(session: Session, article: string, sentence: number): Promise<SentenceSaid | null> {
  const [kept, reading] = await Promise.all([loadArticle(session, article), loadReading(session, article)])
  const span = kept?.sentences[sentence]
  const said = kept?.annotations[sentence]
  if (reading === null || span === undefined || said === undefined) return null
  const text = slice(reading.text, span)
  const correction = (await loadCorrections(session, [article])).get(article)?.find((one) => one.sentence === text)
  return {
    article,
    sentence,
    published: reading.article.published,
    text,
    annotation: correction?.annotation ?? moveSpans(said, -span.start),
    corrected: correction !== undefined,
  }
}
