import { pronounOf } from '../mentions/pronouns.ts'
import type { Draft } from './draft.ts'
import type { Party } from './parties.ts'
import { wordsBefore } from './words.ts'

/**
 * EV42: "senators who went there, where they met the president": beside a noun of which nobody knows who it is and that does the same
 * act, "they" behind it in the sentence is nobody else. Who "agreed that they would meet" may be known by what they stand for.
 */
export function withoutRepeated(draft: Draft, text: string): Draft {
  const open = draft.actors.filter(
    ({ named, actors, text: said }) => named && actors.length === 0 && !/\p{Lu}/u.test(said),
  )
  const isRepeated = ({ named, start, text: said }: Party) =>
    !named &&
    pronounOf(said)?.number === 'many' &&
    pronounOf(said)?.standsFor === 'any' &&
    open.some(({ end }) => end <= start) &&
    wordsBefore(text, draft.sentence, start, 1)[0] !== 'that'
  return { ...draft, actors: draft.actors.filter((party) => !isRepeated(party)) }
}
