import type { Actor, Sector } from '../../actors/actor.ts'
import { isInTurns } from '../../actors/voices/speaker-turns.ts'
import type { DateRange } from '../../base/plain-date.ts'
import type { EventDocument } from '../../events/document.ts'
import type { EvidenceRole, RapportEvent } from '../../events/event.ts'
import { isName, type Mention } from '../../mentions/mention.ts'
import type { ContactKind, ContactState } from '../../reader/codebook.ts'
import { envoyFinder } from '../acts/envoys.ts'
import { codeFinder } from '../code-finder.ts'
import { type EntryParty, partiesOf } from '../entry-party.ts'
import { isParty } from '../evidence.ts'
import { withoutPrivate } from '../private-people.ts'
import { askedFor } from './asked-for.ts'
import { askedToVisit } from './asked-to-visit.ts'
import { isBeforeThePress } from './before-the-press.ts'
import { type ContactPointers, pointersOf } from './contact-pointers.ts'
import { dateOfContact, kindOfContact, stateOfContact } from './contact-reading.ts'
import { settledState } from './contact-state.ts'
import { isDeparture } from './departure.ts'
import { dueDays } from './due-day.ts'
import type { HeadlineContact } from './headline-contact.ts'
import { kindNamed } from './kind-named.ts'
import { sidesNamedInSpeech } from './named-sides.ts'
import { isNoContactOfTheirs } from './no-contact-of-theirs.ts'
import { isOccasion } from './occasion.ts'
import { isOnlySpeech } from './only-speech.ts'
import { isOnlySpokenOf } from './only-spoken-of.ts'
import { areMeetingsOfTheirOwn } from './own-meetings.ts'
import { senderFinder } from './sender.ts'
import { separateContacts } from './separate-contacts.ts'
import { separateDays } from './separate-days.ts'
import { isStanding } from './standing-contact.ts'
import { takingPart } from './taking-part.ts'
import { atOpening } from './under-headline.ts'
import { lacksWhoMeets } from './who-meets.ts'
import { isWritten } from './written.ts'

/** What one act tells of a contact: that it is planned, put off, refused, held … */
export interface ContactStep extends ContactPointers {
  readonly event: RapportEvent
  /** offset of its first telling */
  readonly at: number
  /** null where a refusal does not say of what */
  readonly kind: ContactKind | null
  readonly state: ContactState
  /** no word says whether it was a call, a meeting or a visit */
  readonly isOnlySpeech: boolean
  /** what ends it says for what day it was due (LE45) */
  readonly isDue: boolean
  /** day of the contact, as this act tells it */
  readonly date: DateRange | null
  readonly parties: readonly EntryParty[]
  /** states and bodies of those who come or meet, of the hosts of a visit, and of both */
  readonly guests: ReadonlySet<string>
  readonly hosts: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
  /** states and bodies of the other contacts that its act tells of (LE43) */
  readonly elsewhere: ReadonlySet<string>
  /** a state, a body or somebody who acts for one takes part */
  readonly isOfficial: boolean
  /** states and bodies of which others than private people are there (LE200) */
  readonly present: ReadonlySet<string>
  /** states and bodies that each of its sentences names, where all are somebody's speech; null where they are not */
  readonly namedInSpeech: readonly ReadonlySet<string>[] | null
  /** its persons, each with the state or body that they act for */
  readonly persons: ReadonlyMap<string, string>
  /** one of the parties is there by name, not as "they" or "the ministers" */
  readonly isNamed: boolean
  /** ids of persons and of parts of states */
  readonly named: ReadonlySet<string>
}

/** The contacts that acts tell of, in order of the text (LE1, LE2). */
export function contactSteps(
  events: readonly RapportEvent[],
  document: EventDocument,
  headline: HeadlineContact | null,
): readonly ContactStep[] {
  const byId = new Map(document.actors.map((actor) => [actor.id, actor]))
  const codesOf = codeFinder(document.actors)
  const envoyMove = envoyFinder(document)
  const bySender = senderFinder(events, document)
  const isTranscript = isInTurns(document.text)
  const byStart = Map.groupBy(document.mentions, ({ start }) => start)
  return events
    .filter((event) => !ofEnvoys.has(event.type) || envoyMove(event) === null)
    .filter(
      (event) =>
        ![isOccasion, isStanding, isOnlySpokenOf, isBeforeThePress, isWritten, areMeetingsOfTheirOwn].some((is) =>
          is(event, document),
        ),
    )
    .filter((event) => !isNoContactOfTheirs(event, events, document) && !isDeparture(event, events))
    .flatMap((event) => bySender(event) ?? [])
    .map((event) => askedToVisit(event, document))
    .flatMap((event) => separateDays(event, document))
    .flatMap((event) => {
      const parts = separateContacts(event, document, codesOf)
      const everyone = codesOf(parts.flatMap(({ actors, recipients }) => [...actors, ...recipients]))
      return parts.map((part) => ({ event: part, everyone }))
    })
    .flatMap(({ event, everyone: inAct }): ContactStep[] => {
      const told = stateOfContact(event, document)
      if (told === null) return []
      const day = dateOfContact(event, document)
      // the day of the report is none of what is only asked for
      const date = told === 'proposed' && day?.text === '' ? null : day
      const sides = takingPart(event, askedFor(event, events, document), codesOf, document.text)
      const everyone = [...sides.actors, ...sides.recipients]
      const codes = codesOf(everyone)
      const kind = kindOfContact(event)
      if (lacksWhoMeets(event, kind, codes, codesOf, document)) return []
      const pointers = pointersOf(event, document)
      return [
        {
          event,
          at: Math.min(...event.evidence.map(({ trigger }) => trigger.start)),
          // who speaks beside an occasion speaks in person (LE42)
          kind: kindNamed(event, document) ?? (kind === 'call' && pointers.isBesideOccasion ? 'meeting' : kind),
          isOnlySpeech: isOnlySpeech(event, kind, document),
          state: settledState(told, date, document.published),
          isDue: event.type === 'REJECT' && event.evidence.some((told) => dueDays(told, document).length > 0),
          date: pointers.isIdentity ? null : date,
          ...pointers,
          parties: partiesOf(sides, document.text),
          guests: codesOf(sides.actors),
          hosts: codesOf(sides.recipients),
          codes,
          elsewhere: inAct.difference(codes),
          namedInSpeech: sidesNamedInSpeech(event, document, codesOf, isTranscript),
          persons: personsOf(everyone, byId),
          isOfficial: everyone.some((id) => actsForState(byId.get(id))),
          present: codesOf(withoutPrivate({ ...sides, type: event.type }, byId)),
          isNamed: sides.evidence.some(({ roles }) => roles.some((role) => isNamed(role, byStart))),
          named: new Set(everyone.filter((id) => id.includes(':') && byId.get(id)?.kind !== 'state')),
        },
      ]
    })
    .map((step) => atOpening(step, headline))
    .toSorted((a, b) => a.at - b.at)
}

/** the acts by which an envoy's move is told like a contact, or like one that is refused */
const ofEnvoys = new Set<RapportEvent['type']>(['CONSULT', 'REJECT'])

function personsOf(ids: readonly string[], byId: ReadonlyMap<string, Actor>): ReadonlyMap<string, string> {
  const persons = ids.flatMap((id) => byId.get(id) ?? []).filter(({ kind }) => kind === 'person')
  return new Map(persons.flatMap(({ id, state }) => (state === null ? [] : [[id, state]])))
}

function actsForState(actor: Actor | undefined): boolean {
  if (actor === undefined || actor.kind === 'company') return false
  return actor.sectors.length === 0 || actor.sectors.some((sector) => official.has(sector))
}

const official = new Set<Sector>(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP', 'IGO', 'OPP', 'REB', 'PTY', 'NGO', 'REL'])

/** Not "they", "the delegations", "Ministers". */
function isNamed(role: EvidenceRole, byStart: ReadonlyMap<number, readonly Mention[]>): boolean {
  const mentions = (byStart.get(role.start) ?? []).filter((mention) => mention.end <= role.end)
  return (
    isParty(role) &&
    mentions.some((one) => (isName(one) && one.kind !== 'TITLE') || (one.kind === 'NOMINAL' && one.names.length > 0))
  )
}
