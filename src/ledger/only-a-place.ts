import placing from '../../data/ledger/placing.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import { isName, type Mention } from '../mentions/mention.ts'

/** LE398: "in Chad and Togo", "outside Lomé, Togo": a name that only says where, also as one of several. */
export function isWhere(mention: Mention, { text }: EventDocument): boolean {
  if (!isName(mention) || !/^\p{Lu}/u.test(slice(text, mention))) return false
  return behindPlaces.test(text.slice(Math.max(0, mention.start - longest), mention.start))
}

/** letters of the places that are listed before a name */
const longest = 60
const aPlace = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)*"
const behindPlaces = new RegExp(
  `\\b(?:${placing.words.join('|')}) (?:the )?(?:(?:north|south|east|west)(?:ern)? )?(?:${aPlace}(?:,| and|, and) (?:the )?)*$`,
  'u',
)
