import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import { saysWord } from '../events/word-groups.ts'
import { wordsIn } from '../events/words.ts'
import { otherSide, pairOfOthers } from './article-pair.ts'
import { codeFinder } from './code-finder.ts'

/**
 * Attacks with the state that they strike (LE179): of the two that the article is about, who uses force in the other's land on
 * people or things of no known state does so against the other.
 */
export function strikingThere(document: EventDocument): (event: RapportEvent) => RapportEvent {
  const pair = pairOfOthers(document)
  const codesOf = codeFinder(document.actors)
  return (event) => {
    const { type, mode, date, actors, recipients, place, evidence } = event
    const other = otherSide(pair, codesOf(actors))
    const isThere = type === 'ASSAULT' && other !== null && place?.state === other && !evidence.some(isAtBorder)
    // "its backing of militias there": a deed has a day or a manner
    const isDeed = date !== null || mode !== null
    if (!isThere || !isDeed || codesOf(recipients).size > 0 || !isOfState(actors, document)) return event
    return { ...event, recipients: [...recipients, other] }
  }
}

/** Whoever commands force for a state: its crowds and firms do not. */
function isOfState(ids: readonly string[], { actors }: EventDocument): boolean {
  return actors
    .filter(({ id }) => ids.includes(id))
    .every(({ sectors }) => sectors.length === 0 || sectors.some((sector) => armed.has(sector)))
}

const armed: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY'])

/** "On the border of Chad" is not in Chad. */
function isAtBorder({ roles }: Evidence): boolean {
  return roles.some(({ role, text }) => role === 'place' && saysWord('border', wordsIn(text)))
}
