import { stateOf } from '../../actors/actor.ts'
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { isAnother } from '../../events/pointers.ts'
import { saysWord } from '../../events/word-groups.ts'
import { wordsIn } from '../../events/words.ts'
import { shareState } from '../entry-party.ts'
import { wordsAhead } from '../evidence.ts'
import type { Incident } from '../incidents.ts'

/**
 * LE395: whether a later telling is of the same deed by another word: the bombing of the same ones ("the blasts at its embassy"), or
 * the taking of the same whole state ("invaded Chad", "its conquest of Chad").
 */
export function otherWordFinder(
  document: EventDocument,
  events: readonly RapportEvent[],
): (told: Incident, again: Incident) => boolean {
  const { text, sentences, actors } = document
  const states = new Map(actors.flatMap((one) => (one.id === stateOf(one) ? [[one.id, one.name] as const] : [])))
  const byTrigger = new Map(events.flatMap((event) => event.evidence.map(({ trigger }) => [trigger.start, event])))
  const eventOf = ({ evidence }: Incident) => byTrigger.get(evidence[0]?.trigger.start ?? -1)
  const says = (group: string, { evidence }: Incident) =>
    evidence.every(({ trigger }) => saysWord(group, wordsIn(trigger.text)))
  const isNew = ({ evidence }: Incident) =>
    evidence.some((told) => {
      const article = wordsAhead(told, document)
        .slice(-reach)
        .findLast((word) => /^(?:an?|the)$/u.test(word))
      return article?.startsWith('a') || isAnother(text, sentences[told.sentence]!, told.trigger.start)
    })
  const isWhole = ({ place }: RapportEvent) => place !== null && states.get(place.state ?? '') === place.name
  const isOnePlace = (one: RapportEvent, other: RapportEvent) => {
    if (one.place === null || other.place === null || one.place.name === other.place.name) return true
    return one.place.state === other.place.state && (isWhole(one) || isWhole(other))
  }
  return (told, again) => {
    if (told.kind !== 'attack' || !shareState(told.recipients, again.recipients)) return false
    const [one, other] = [eventOf(told), eventOf(again)]
    if (one === undefined || other === undefined || isNew(again)) return false
    const isOfWhole = [...told.recipients, ...again.recipients].every((id) => states.has(id))
    if (isOfWhole && says('conquest', told) && says('conquest', again)) return shareState(told.actors, again.actors)
    if (!says('bombing', told) || !says('bombing', again) || [told, again].some(isVerb)) return false
    if (told.actors.length > 0 !== again.actors.length > 0) return false
    const modes = [one.mode, other.mode]
    return (modes.includes(null) || one.mode === other.mode) && isOnePlace(one, other)
  }
}

/** "Attacked", "exploded" tell of something new. */
function isVerb({ evidence }: Incident): boolean {
  return evidence.some(({ trigger }) => /ed$/u.test(trigger.text))
}

/** words that may stand between an article and its noun */
const reach = 3
