import { prepositions } from '../../actors/phrases/owners.ts'
import { slice } from '../../base/span.ts'
import { isBehindBeing } from '../auxiliary.ts'
import type { EventDocument } from '../document.ts'
import { type Draft, idsOf } from '../draft.ts'
import type { FindParty, Party } from '../parties.ts'
import { tokensBetween, wordsBetween } from '../words.ts'

/**
 * EV136: "Chad, whose maize was stopped by Togo", "whose maize Togo stopped": on whom nobody else is told to be acted on, the owner
 * of what the act is done to is.
 */
export function withOwnerActedOn(
  draft: Draft,
  { mentions, text }: EventDocument,
  party: FindParty,
  statesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Draft {
  const { sentence, read, actors, recipients } = draft
  if (read.type === 'CONSULT' || read.type === 'COOPERATE' || idsOf(recipients).length > 0) return draft
  const tokens = tokensBetween(sentence, sentence.start, read.trigger.start)
  const whose = tokens.findLast((token) => slice(text, token).toLowerCase() === 'whose')
  if (whose === undefined || /[,;:—–]/u.test(text.slice(whose.end, read.trigger.start))) return draft
  const isSubject = ({ start, end }: Party) => {
    const noun = wordsBetween(text, sentence, whose.end, start).at(-1)
    return text.slice(end, read.trigger.start).trim() === '' && noun !== undefined && !prepositions.has(noun)
  }
  const isObject =
    isBehindBeing(text, sentence, read.trigger.start) ||
    actors.some((actor) => actor.end <= read.trigger.start && isSubject(actor))
  const owner = mentions
    .filter((one) => one.end <= whose.start && /^,?\s$/u.test(text.slice(one.end, whose.start)))
    .map(party)
    .find((one) => one.actors.length > 0)
  if (!isObject || owner === undefined || !statesOf(owner.actors).isDisjointFrom(statesOf(idsOf(actors)))) return draft
  return { ...draft, recipients: [owner] }
}
