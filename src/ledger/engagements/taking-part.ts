import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { RapportEvent } from '../../events/event.ts'
import type { CodesOf } from '../code-finder.ts'
import { isParty } from '../evidence.ts'
import { kindOfContact, saysOneOf } from './contact-reading.ts'

/**
 * An act with those who take part in its contact (LE3): whoever asks two others to meet, and invites nobody to himself, is none of
 * them, unless he is in the contact that is asked for, nor are mediators who meet nobody that is named, nor several who ask one other
 * (LE334).
 */
export function takingPart(
  event: RapportEvent,
  asked: RapportEvent | null,
  codesOf: CodesOf,
  text: string,
): Pick<RapportEvent, 'actors' | 'recipients' | 'evidence'> {
  if (isMediationOfNobody(event, text)) return { actors: [], recipients: [], evidence: withoutActors(event) }
  if (event.type !== 'REQUEST' || kindOfContact(event) === 'visit' || isInvitation(event)) return event
  const others = codesOf(event.recipients).difference(codesOf(event.actors))
  if (others.size < 2 && (others.size === 0 || codesOf(event.actors).size < 2)) return event
  const there = asked === null ? new Set<string>() : codesOf([...asked.actors, ...asked.recipients])
  if (codesOf([...event.actors, ...event.recipients]).isSubsetOf(there)) return event
  return { actors: event.recipients, recipients: [], evidence: withoutActors(event) }
}

/** "Two neighbours have offered to mediate", "the talks, mediated by two neighbours,": they do not meet each other. */
function isMediationOfNobody({ type, mode, recipients, evidence }: RapportEvent, text: string): boolean {
  if (type !== 'CONSULT' || recipients.length > 0) return false
  return (
    (mode === 'third-party' && saysOneOf(evidence, words.mediation)) ||
    evidence.every(({ roles, trigger }) => {
      const parties = roles.filter(isParty)
      return parties.length > 0 && parties.every(({ start }) => mediatedBy.test(text.slice(trigger.end, start)))
    })
  )
}

/** behind the word of the contact, to those who mediate it */
const mediatedBy = new RegExp(
  `^[^;:]*\\b(?:${words.mediated.join('|')})\\s+by\\s(?!.*\\s(?:between|with|of)\\s)[^;:]*$`,
  'u',
)

function withoutActors({ evidence }: RapportEvent): RapportEvent['evidence'] {
  return evidence.map((told) => ({ ...told, roles: told.roles.filter(({ role }) => role !== 'actor') }))
}

/** Whoever asks others to meet receives them himself. */
export function isInvitation({ type, evidence }: RapportEvent): boolean {
  return type === 'REQUEST' && saysOneOf(evidence, words.invitation)
}

/** LE229: "visited Chad at the invitation of", "upon Chad's invitation": what somebody did, and not what he is asked for. */
export function isAtInvitation(event: RapportEvent, text: string): boolean {
  const [told] = event.evidence
  return told !== undefined && isInvitation(event) && atIt.test(text.slice(0, told.trigger.start).slice(-reach))
}

const atIt = /\b(?:[Aa]t|[Oo]n|[Uu]pon)\s+(?:the|his|her|its|their|\p{Lu}[\p{L}\s.-]*['’]s?)\s+(?:\p{Ll}+\s+)?$/u
/** letters of whose it is */
const reach = 60
