import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../../events/event.ts'
import { isReceiving } from '../../events/sides/receiving.ts'
import type { ContactKind } from '../../reader/codebook.ts'
import type { CodesOf } from '../code-finder.ts'
import { isParty } from '../evidence.ts'
import { saysOneOf } from './contact-reading.ts'
import { sidesCounted } from './sides-counted.ts'

/** Whether those who are told of a contact, of these states and bodies, are not those who meet in it: others are missing. */
export function lacksWhoMeets(
  event: RapportEvent,
  kind: ContactKind | null,
  codes: ReadonlySet<string>,
  codesOf: CodesOf,
  document: EventDocument,
): boolean {
  if (isNobodysVisit(event, kind, codesOf) || isStayingAway(event, codesOf, document)) return true
  return kind !== 'visit' && lacksSides(event, codes, codesOf, document)
}

/** "The delegations arrive tomorrow": those of two states, nobody says where; who comes to whom stays open, so it is no visit (LE44). */
function isNobodysVisit(
  { type, actors, recipients, place, evidence }: RapportEvent,
  kind: ContactKind | null,
  codesOf: CodesOf,
): boolean {
  const isUnilateral = actors.length === 0 && codesOf(recipients).size > 1
  if (kind !== 'visit') return false
  // LE336: hosts alone, whoever came to them, and those invited alone, by whomever
  if (type !== 'CONSULT') return type === 'REQUEST' && isUnilateral
  if (recipients.length > 0) return isUnilateral
  // "Governor X received A of Chad and B of Togo": they came to X, whoever he is, and not to each other
  if (isReceiving({ evidence })) return evidence.every(({ roles }) => roles.some(isStranger))
  if (place !== null) return false
  // "a visit of the leaders" is of one of them to the other
  if (saysOneOf(evidence, words.visit)) return false
  return evidence.every(({ roles }) => {
    const guests = roles.filter(({ role }) => role === 'actor')
    return guests.length === 1 && guests.every(({ actors, anyOf }) => !anyOf && codesOf(actors).size > 1)
  })
}

/** "Six-party talks" of which two are known (LE171): it is not what the two of them do. */
function lacksSides(
  event: RapportEvent,
  codes: ReadonlySet<string>,
  codesOf: CodesOf,
  document: EventDocument,
): boolean {
  // a body that asks others back to their talks is none of their sides
  const sides = event.type === 'REQUEST' ? codesOf(event.recipients) : codes
  const isOfStates = [...sides].every((code) => /^[A-Z]{3}$/u.test(code))
  const strangers = event.evidence[0]?.roles.filter(isOfNoSide).length ?? 0
  return codes.size > 1 && isOfStates && codes.size + strangers < sidesCounted(event, document)
}

/** Somebody takes part of whom nobody knows whose he is. */
function isOfNoSide(role: EvidenceRole): boolean {
  return isParty(role) && role.actors.length === 0
}

function isStranger({ role, actors }: EvidenceRole): boolean {
  return role === 'recipient' && actors.length === 0
}

/** "Chad and Togo walked out of the assembly", "will not be attending": they leave others alone and not each other (LE126). */
function isStayingAway(event: RapportEvent, codesOf: CodesOf, document: EventDocument): boolean {
  const { type, actors, recipients, evidence } = event
  if (codesOf(actors).size < 2) return false
  if (type === 'REJECT')
    return (
      saysOneOf(evidence, words.attending) ||
      (recipients.length === 0 && evidence.every(({ trigger }) => ofInvitation.test(document.text.slice(trigger.end))))
    )
  return type === 'CONSULT' && evidence.every((told) => isNotAttended(told, document))
}

/** "Will not be attending the meeting": what they stay away from, read as theirs. */
function isNotAttended({ sentence, trigger }: Evidence, { text, sentences }: EventDocument): boolean {
  const start = sentences[sentence]?.start ?? trigger.start
  return notAttended.test(text.slice(start, trigger.start))
}

/** "[refused] its invitation" */
const ofInvitation = /^\s+(?:[\p{L}’'-]+\s+){0,3}?invitations?\b/u

const notAttended =
  /(?:\bnot|n['’]t)\s+(?:be\s+)?(?:attend(?:ing)?|(?:participat(?:e|ing)|tak(?:e|ing)\s+part)\s+in)\s+(?:[\p{L}'’-]+\s+){0,4}$/u
