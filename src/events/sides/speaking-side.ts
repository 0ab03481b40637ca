import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { stateOf } from '../../actors/actor.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { EventDocument } from '../document.ts'
import { type Draft, idsOf } from '../draft.ts'
import type { FindParty } from '../parties.ts'
import { isVisit } from '../visit.ts'
import { tokensBetween, wordsBefore } from '../words.ts'

/** How many words may stand between the speaker and the act. */
const reach = 4

/**
 * EV23: "our discussions with X and Y", "so that we can consult": whoever speaks takes part in a contact of others whose word he claims
 * right before it, where nobody of his side is told to.
 */
export function withSpeakingSide(draft: Draft, document: EventDocument, party: FindParty): Draft {
  const { read } = draft
  if (read.type !== 'CONSULT' || read.mode === 'third-party' || isVisit(read)) return draft
  const present = [...draft.actors, ...draft.recipients]
  const at = speakerBefore(draft, document.text)
  if (at === null || present.some(({ start }) => start === at.start)) return draft
  const speaker = party(at)
  const states = new Map(document.actors.map((actor) => [actor.id, stateOf(actor)]))
  const own = new Set(speaker.actors.map((id) => states.get(id)))
  const others = idsOf(present).map((id) => states.get(id))
  const isOfBoth = own.size > 1 && others.every((state) => own.has(state))
  if (!isOfBoth && (own.size === 0 || others.length === 0 || others.some((state) => own.has(state)))) return draft
  return { ...draft, actors: [speaker, ...draft.actors] }
}

/** "we | can further | consult", "our | candid | talks": nothing but light words before a verb, and no clause or preposition before a noun. */
function speakerBefore({ sentence, read: { trigger } }: Draft, text: string) {
  const words = wordsBefore(text, sentence, trigger.start, reach + 1)
  const place = words.findLastIndex((word) => pronounOf(word)?.standsFor === 'speaker')
  const word = words[place]
  if (word === undefined) return null
  const between = words.slice(place + 1)
  const isClaimed = owning.has(word)
    ? between.every(
        (one) => /^[\p{L}-]+$/u.test(one) && !tellings.clause.includes(one) && !tellings.auxiliary.includes(one),
      )
    : acting.has(word) && between.every((one) => tellings.auxiliary.includes(one) || light.test(one))
  return isClaimed ? (tokensBetween(sentence, sentence.start, trigger.start).at(place - words.length) ?? null) : null
}

const owning: ReadonlySet<string> = new Set(['our', 'my'])
const acting: ReadonlySet<string> = new Set(['we', 'i'])
const light = /^(?:also|further|then|now|again|still|just|both|['’](?:ve|ll|d|re)|\p{L}+ly)$/u
