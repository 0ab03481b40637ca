import type { Span } from '../base/span.ts'
import type { Annotation } from '../reader/reader.ts'
import type { Reading } from '../reading.ts'
import type { Article } from '../sources/article.ts'

/** An article that was read and is to be written. */
export interface ReadItem {
  readonly article: Article
  readonly reading: Reading
  /** what the reader said of each sentence, before corrections */
  readonly annotations: readonly Annotation[]
  readonly sentences: readonly Span[]
  /** name of the reader */
  readonly reader: string
}
