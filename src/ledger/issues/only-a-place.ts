import placing from '../../../data/ledger/placing.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { isName, type Mention } from '../../mentions/mention.ts'

/** "In Paris, Chad and Togo": the first name, right behind its preposition, says where, and is not of the list (LE105). */
export function isBehindPlacing({ start }: Span, text: string): boolean {
  return rightBehind.test(text.slice(Math.max(0, start - reach), start))
}

/** LE398: "in Chad and Togo", "outside Lomé, Togo": a name that only says where, also as one of several. */
export function isWhere(mention: Mention, { text }: EventDocument): boolean {
  if (!isName(mention) || !/^\p{Lu}/u.test(slice(text, mention))) return false
  return behindPlaces.test(text.slice(Math.max(0, mention.start - longest), mention.start))
}

/** letters before a name in which its preposition stands */
const reach = 12
/** letters of the places that are listed before a name */
const longest = 60
const aPlace = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)*"
const rightBehind = new RegExp(`\\b(?:${[...placing.always, ...placing.ofLists].join('|')}) (?:the )?$`, 'iu')
const behindPlaces = new RegExp(
  `\\b(?:${[...placing.always, ...placing.around].join('|')}) (?:the )?(?:(?:north|south|east|west)(?:ern)? )?(?:${aPlace}(?:,| and|, and) (?:the )?)*$`,
  'u',
)
