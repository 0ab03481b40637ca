import type { Span } from '../../base/span.ts'
import type { Actor } from '../actor.ts'
import type { Title } from '../titles.ts'

/** A phrase without a name of its own, with what surrounds it. */
export interface Description extends Span {
  readonly sentence: number
  readonly words: readonly string[]
  readonly number: 'one' | 'many' | 'unknown'
  readonly title: Title | null
  /** parties of the other side of its events, as far as they are known */
  readonly across: readonly Actor[]
  /** who does something to it, in no contact with it */
  readonly actedOnBy: readonly Actor[]
  /** all others of a contact, as far as they are known */
  readonly met: readonly Actor[]
  /** the other one of two in a contact, as far as it is known */
  readonly facing: readonly Actor[]
  /** places of its events */
  readonly places: readonly Actor[]
  /** states and bodies that its office is for ("Iran envoy") */
  readonly concerns: readonly Actor[]
  /** who speaks where it stands in what somebody said */
  readonly speakers: readonly Actor[]
  /** the person who says "I" where it stands, so that "he" is somebody else */
  readonly self: Actor | null
  /** to whom is spoken where it stands, in a contact */
  readonly hearer: Actor | null
  /** it stands between quotation marks */
  readonly quoted: boolean
  /** the state or body in whose voice the document speaks; null for news */
  readonly home: Actor | null
  /** the state in whose capital the report was written, by its dateline */
  readonly seat: string | null
  /** who held the office of its title in that state on the day */
  readonly own: Actor | null
  /** it ends with the name of a person whom nothing explains */
  readonly named: boolean
  /** the party is on both sides of its event, or alone in a contact: it stands for several */
  readonly mutual: boolean
  /** nobody else takes part in what it agrees on or does together */
  readonly agreed: boolean
  /** … or backs and signs */
  readonly alone: boolean
  /** it ends in the noun of a body of two states that the text has told before: "the commission" of "the Joint Boundary Commission" */
  readonly joint: boolean
  /** nothing of its clause stands before it and its article */
  readonly opens: boolean
  /** the word right before it: "its", "his", "the" */
  readonly before: string
  /** a place or owner that its own words give with less certainty */
  readonly weak: readonly Actor[]
}
