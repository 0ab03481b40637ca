import table from '../../data/ledger/contact-states.json' with { type: 'json' }
import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { stateOf } from '../actors/actor.ts'
import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import type { EvidenceRole, RapportEvent } from '../events/event.ts'
import { datesOf } from '../events/when.ts'
import { stem } from '../events/words.ts'
import type { Mention } from '../mentions/mention.ts'
import { type ContactKind, type ContactState, contactKinds, contactStates } from '../reader/codebook.ts'
import { type ContactPointers, pointersOf } from './contact-pointers.ts'
import { settledState } from './contact-state.ts'
import { type EntryParty, partiesOf } from './entry-party.ts'

/** What one act tells of a contact: that it is planned, put off, refused, held … */
export interface ContactStep extends ContactPointers {
  readonly event: RapportEvent
  /** offset of its first telling */
  readonly at: number
  /** null where a refusal does not say of what */
  readonly kind: ContactKind | null
  readonly state: ContactState
  /** day of the contact, as this act tells it */
  readonly date: DateRange | null
  readonly parties: readonly EntryParty[]
  /** states and bodies of those who come or meet, of the hosts of a visit, and of both */
  readonly guests: ReadonlySet<string>
  readonly hosts: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
  /** one of the parties is there by name, not as "they" or "the ministers" */
  readonly isNamed: boolean
  /** ids of persons and of parts of states */
  readonly named: ReadonlySet<string>
}

/** The contacts that acts tell of, in order of the text (LE1, LE2). */
export function contactSteps(events: readonly RapportEvent[], document: EventDocument): readonly ContactStep[] {
  const byId = new Map(document.actors.map((actor) => [actor.id, actor]))
  const codesOf = (ids: readonly string[]) => {
    const codes = ids.map((id) => byId.get(id)).map((actor) => (actor === undefined ? '?' : stateOf(actor)))
    return new Set(codes.filter((code) => code !== '?'))
  }
  const byStart = Map.groupBy(document.mentions, ({ start }) => start)
  return events
    .flatMap((event): ContactStep[] => {
      const state = stateOfContact(event)
      if (state === null) return []
      const date = dateOfContact(event, document)
      const everyone = [...event.actors, ...event.recipients]
      return [
        {
          event,
          at: Math.min(...event.evidence.map(({ trigger }) => trigger.start)),
          kind: kindOfContact(event),
          state: settledState(state, date, document.published),
          date: pointersOf(event, document).isIdentity ? null : date,
          ...pointersOf(event, document),
          parties: partiesOf(event),
          guests: codesOf(event.actors),
          hosts: codesOf(event.recipients),
          codes: codesOf(everyone),
          isNamed: event.evidence.some(({ roles }) => roles.some((role) => isNamed(role, byStart))),
          named: new Set(everyone.filter((id) => id.includes(':'))),
        },
      ]
    })
    .toSorted((a, b) => a.at - b.at)
}

function isNamed({ role, start, end }: EvidenceRole, byStart: ReadonlyMap<number, readonly Mention[]>): boolean {
  const mentions = (byStart.get(start) ?? []).filter((mention) => mention.end <= end)
  const isParty = role === 'actor' || role === 'recipient'
  return isParty && mentions.some(({ kind, names }) => kind !== 'PRONOUN' && (kind !== 'NOMINAL' || names.length > 0))
}

/**
 * Of the days that a refusal or an invitation names, the last is that of the contact ("on Sunday put off the round that was to
 * open tomorrow"); the day of publication is never one.
 */
function dateOfContact(event: RapportEvent, document: EventDocument): DateRange | null {
  if (event.type !== 'REJECT' && event.type !== 'REQUEST') return isSince(event, document) ? null : event.date
  const dates = event.evidence.flatMap(({ sentence, trigger }) => {
    const read = document.annotations[sentence]?.events.find((one) => one.trigger.start === trigger.start)
    const whole = document.sentences[sentence]
    return read && whole ? datesOf(document.text, whole, read, document.published, []) : []
  })
  const [last] = dates.toSorted((a, b) => b.start.localeCompare(a.start)).map((date) => endOfWait(date, document))
  return dates.length > 1 ? last! : event.date?.text === '' ? null : (last ?? event.date)
}

/** "Put off until 1 November": the wait lasts till then, the contact is on that day. */
function endOfWait(date: DateRange, { published }: EventDocument): DateRange {
  const isWait = date.precision === 'range' && date.start === published && date.end > published
  return isWait ? { ...date, start: date.end, precision: 'day' } : date
}

/** "The first visit since 2005": a stretch that ends today is not the day of what is still to come. */
function isSince({ date, modality }: RapportEvent, { published }: EventDocument): boolean {
  return modality !== 'actual' && date?.precision === 'range' && date.end === published
}

/** Null where the act tells of no contact. */
function stateOfContact(event: RapportEvent): ContactState | null {
  const { type, mode, modality, contact } = event
  const rows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = table.states
  const possible = rows[type]?.[modality]
  if (possible === undefined || !tellsOfContact(event)) return null
  if (type === 'REQUEST' && mode !== 'meet') return null
  const read = contact?.state ?? ''
  const state = possible.includes(read) ? read : possible[0]
  return contactStates.find((one) => one === state) ?? null
}

/** A meeting that is held or refused; a promise to meet, an exercise or a signing where the reader says so. */
function tellsOfContact({ type, mode, contact, evidence }: RapportEvent): boolean {
  if (type === 'CONSULT') return true
  if (type === 'REJECT') return mode === 'meet'
  if (contact === null) return false
  if (type === 'SUPPORT' || type === 'COOPERATE') {
    const named: readonly string[] = contact.kind === 'signing' ? words.signing : words.exercise
    const due = type === 'SUPPORT' ? 'signing' : 'exercise'
    return contact.kind === due && evidence.some(({ trigger }) => saysOneOf(trigger.text, named))
  }
  return true
}

function saysOneOf(text: string, named: readonly string[]): boolean {
  const stems = new Set(named.map(stem))
  return text.split(/[^\p{L}]+/u).some((word) => stems.has(stem(word)))
}

function kindOfContact({ type, mode, contact }: RapportEvent): ContactKind | null {
  if (contact !== null) return contact.kind
  const kinds: Readonly<Record<string, string>> = table.kinds
  return type === 'CONSULT' ? (contactKinds.find((kind) => kind === kinds[mode ?? '']) ?? null) : null
}
