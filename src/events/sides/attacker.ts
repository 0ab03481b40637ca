import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import type { EventType } from '../../reader/codebook.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import { type Party, wordsOwned } from '../parties.ts'

/**
 * EV90: "support for Chad in the face of Togo's attacks": whose force somebody is backed or helped against has no part in that, whether
 * his noun of force says so, or the sentence tells that he attacks those who are helped.
 */
export function withoutAttacker(
  draft: Draft,
  siblings: readonly Draft[],
  document: EventDocument,
  statesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Draft {
  const { read, modality } = draft
  const isContact = read.type === 'CONSULT'
  if (!(isContact || friendly.has(read.type)) || modality === 'negated') return draft
  const helped = statesOf(draft.recipients.flatMap(({ actors }) => actors))
  const attacks = siblings.filter(
    ({ read: { type }, recipients }) =>
      type === 'ASSAULT' && recipients.some(({ actors }) => !statesOf(actors).isDisjointFrom(helped)),
  )
  const isAttacker = (party: Party) =>
    !isContact &&
    attacks.some(({ actors }) => actors.some(({ start, end }) => start === party.start && end === party.end))
  const isAgainst = (party: Party) => party.actors.length > 0 && ownsForce(party, draft, document)
  const recipients = draft.recipients.filter((party) => !isAgainst(party))
  const givers = draft.actors.filter((party) => !isAgainst(party) && !isAttacker(party))
  return { ...draft, actors: givers.length > 0 ? givers : draft.actors, recipients }
}

function ownsForce(party: Party, { sentence }: Draft, document: EventDocument): boolean {
  const words = wordsOwned(party, sentence, sentence.end, document)?.slice(0, reach) ?? []
  const noun = words.findIndex((word) => ofForce.has(word))
  return noun >= 0 && words.slice(0, noun).every((word) => word === 'and' || (adjective.test(word) && !light.has(word)))
}

/** or what joins two, or the rest of a possessive; a plural is a noun of its own */
const adjective = /^(?:,|s|[\p{L}-]*[^\W\ds])$/u
const friendly: ReadonlySet<EventType> = new Set<EventType>(['SUPPORT', 'AID', 'AGREE', 'COOPERATE'])
/** words from an owner to his noun */
const reach = 6
const light: ReadonlySet<string> = new Set([...tellings.auxiliary, ...tellings.governing])
const ofForce: ReadonlySet<string> = new Set(tellings.force)
