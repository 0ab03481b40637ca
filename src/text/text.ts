import type { PlainDate } from '../base/plain-date.ts'
import type { Span } from '../base/span.ts'

/** The one immutable text of an article and the spans of its parts. Every later span points into `text`. */
export interface Text {
  readonly text: string
  /** the headline where it is part of `text` */
  readonly title: Span | null
  /** `ATHENS, 5 December 2025 —` */
  readonly dateline: Span | null
  readonly byline: Span | null
  /** in order, without overlap; the title is a paragraph too */
  readonly paragraphs: readonly Span[]
  /** what stands between quotation marks, marks excluded */
  readonly quotes: readonly Span[]
  /** ISO 639-1, `und` when it cannot be told */
  readonly language: string
  /** metadata found in the page or in the dateline; what the source already gave wins */
  readonly found: {
    readonly title: string | null
    readonly outlet: string | null
    readonly author: string | null
    readonly published: PlainDate | null
  }
  /** Offset in `text` → offset in `Article.body`. */
  readonly toSource: (offset: number) => number
}
