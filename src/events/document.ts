import type { Actor, Resolution } from '../actors/actor.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Chain, Mention } from '../mentions/mention.ts'
import type { Annotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** What is known of an article when its events are coded. `annotations` holds one for each sentence, in order. */
export interface EventDocument {
  readonly text: string
  readonly published: PlainDate | null
  /** its headline, where that is known apart from the text */
  readonly title?: string | null
  readonly sentences: readonly Sentence[]
  readonly annotations: readonly Annotation[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly actors: readonly Actor[]
  /** by id of the mention */
  readonly resolutions: ReadonlyMap<number, Resolution>
  /** the state or body that speaks in it by its headline; null, or not there, for news */
  readonly ownSide?: string | null
  /** false where a state or body has written or published it (RES1) */
  readonly isNews?: boolean
  /** the states and bodies that make a joint statement (RES161) */
  readonly statedBy?: readonly string[]
}
