import type { Span } from '../base/span.ts'

/** One sentence (or headline, or bullet) with its tokens; all spans are offsets into the article's text. */
export interface Sentence extends Span {
  readonly index: number
  readonly paragraph: number
  readonly kind: 'headline' | 'body'
  readonly tokens: readonly Span[]
}
