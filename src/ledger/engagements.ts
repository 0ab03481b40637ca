import type { DateRange, PlainDate } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import type { ContactKind, ContactState } from '../reader/codebook.ts'
import { type ContactStep, contactSteps } from './contact-step.ts'
import { type EntryParty, uniqueParties } from './entry-party.ts'
import { partsOfVisits } from './part-of.ts'
import type { Cause, Purpose } from './reasons.ts'
import { isDone, isEnded, kinship } from './same-contact.ts'

/** A visit, meeting, call … with its life as the article tells it (docs/spec/ledger.md, LE1 to LE12). */
export interface Engagement {
  readonly id: string
  readonly kind: ContactKind
  readonly parties: readonly EntryParty[]
  /** state or body that receives the guests, or where it takes place */
  readonly host: string | null
  readonly place: string | null
  readonly date: DateRange | null
  readonly state: ContactState | 'unreported'
  /** who refused it, called it off or put it off */
  readonly by: string | null
  readonly cause: string | null
  readonly purpose: readonly string[]
  /** id of the visit it is part of */
  readonly partOf: string | null
  readonly history: readonly Step[]
  readonly evidence: readonly Evidence[]
}

interface Step {
  readonly state: ContactState
  readonly date: DateRange | null
  readonly evidence: readonly Evidence[]
}

/** What acts are for and why, as the article tells it. */
export interface Reasons {
  readonly purposes: readonly Purpose[]
  readonly causes: readonly Cause[]
}

/** The contacts of an article, each once, in order of their first telling. */
export function engagementsOf(
  document: EventDocument,
  events: readonly RapportEvent[],
  partyless: readonly RapportEvent[],
  reasons: Reasons,
): readonly Engagement[] {
  const contacts: ContactStep[][] = []
  for (const step of contactSteps([...events, ...partyless], document.actors)) {
    const [best] = contacts
      .map((contact) => ({ contact, kin: kinship(step, contact, document) }))
      .filter(({ kin }) => kin > 0)
      .toSorted((a, b) => b.kin - a.kin)
    if (best === undefined) contacts.push([step])
    else best.contact.push(step)
  }
  const between = contacts.filter(isBetweenParties)
  const parents = partsOfVisits(between)
  return between.map((contact, index) => {
    const parent = parents.get(index)
    return engagementOf(
      contact,
      `g${index + 1}`,
      parent === undefined ? null : `g${parent + 1}`,
      document.published,
      reasons,
    )
  })
}

/** LE7: two states or bodies take part, or one that is known and one that is named in words. */
function isBetweenParties(contact: readonly ContactStep[]): boolean {
  return new Set(contact.flatMap(({ codes }) => [...codes])).size >= 2
}

function engagementOf(
  contact: readonly ContactStep[],
  id: string,
  partOf: string | null,
  published: PlainDate | null,
  { purposes, causes }: Reasons,
): Engagement {
  const history = inOrderOfLife(contact, published)
  const last = history.at(-1)!
  const ids = new Set(contact.map(({ event }) => event.id))
  const ofContact = ({ event }: Purpose) => event !== null && ids.has(event)
  const visit = contact.find(({ kind, event }) => kind === 'visit' && event.type === 'CONSULT')
  const place = contact.map(({ event }) => event.place).find((one) => one !== null) ?? null
  const ending = history.findLast(isEnded)
  return {
    id,
    kind: kindOf(contact),
    parties: uniqueParties(contact.flatMap(({ parties }) => parties)),
    host: [...(visit?.hosts ?? [])][0] ?? place?.state ?? null,
    place: place?.name ?? null,
    date: dateOf(history),
    state: last.state,
    by: ending !== undefined && isEnded(last) ? byWhom(ending) : null,
    cause: causes.find(ofContact)?.content ?? null,
    purpose: [...new Set(purposes.filter(ofContact).map(({ content }) => content))],
    partOf,
    history: history.map(({ state, event }) => ({ state, date: event.date, evidence: event.evidence })),
    evidence: history.flatMap(({ event }) => event.evidence).toSorted((a, b) => a.trigger.start - b.trigger.start),
  }
}

/** LE8: the kind most tellings give; where a refusal does not say of what, a meeting. */
function kindOf(contact: readonly ContactStep[]): ContactKind {
  const kinds = contact.flatMap(({ kind, event }) => (kind === null ? [] : [{ kind, own: event.type === 'CONSULT' }]))
  return (kinds.find(({ own }) => own) ?? kinds[0])?.kind ?? 'meeting'
}

/**
 * LE9: old plans first, then what became of them, then what is planned now; within each in order of the text. What was held
 * or is under way comes last of all.
 */
function inOrderOfLife(contact: readonly ContactStep[], published: PlainDate | null): readonly ContactStep[] {
  const isOver = contact.some(isEnded)
  const rank = (step: ContactStep) => {
    if (isDone(step)) return 3
    if (isEnded(step)) return 1
    if (!isOver) return step.state === 'uncertain' ? 2 : 1
    const date = step.event.date
    const isNew =
      date !== null && published !== null && date.end >= published && contact.some(({ state }) => state === 'postponed')
    return isNew ? 2 : 0
  }
  return contact.toSorted((a, b) => rank(a) - rank(b) || a.at - b.at)
}

/** LE10: the last date that the contact itself has; the date of a refusal or an invitation only where there is no other. */
function dateOf(history: readonly ContactStep[]): DateRange | null {
  const dated = history.filter(({ event }) => event.date !== null)
  const own = dated.findLast(({ event }) => event.type === 'CONSULT' || event.type === 'COOPERATE')
  const other = dated.findLast(({ event }) => event.date?.text !== '' || event.type === 'SUPPORT')
  return (own ?? other)?.event.date ?? null
}

function byWhom({ event: { actors } }: ContactStep): string | null {
  return actors.length === 1 ? actors[0]! : null
}
