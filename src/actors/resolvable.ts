import type { PlainDate } from '../base/plain-date.ts'
import type { Span } from '../base/span.ts'
import type { Chain, Mention } from '../mentions/mention.ts'
import type { Annotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** What the resolver needs of an article. */
export interface Resolvable {
  readonly text: string
  readonly published: PlainDate | null
  readonly outlet: string | null
  readonly dateline: Span | null
  readonly title?: string | null
  /** what stands between quotation marks, where the text knows it */
  readonly quotes?: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly annotations: readonly Annotation[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
}
