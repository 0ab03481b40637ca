import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import { groundOf } from '../events/ground.ts'
import type { ContactKind, ContactState } from '../reader/codebook.ts'
import { type ArticlePair, articlePair } from './article-pair.ts'
import { isSpokenAt } from './engagements/contact-naming.ts'
import { partiesOfContact } from './engagements/contact-parties.ts'
import { isEnded, isMeeting } from './engagements/contact-state.ts'
import { type ContactStep, contactSteps } from './engagements/contact-step.ts'
import { type Contact, gatherContacts } from './engagements/gather-contacts.ts'
import { contactOfHeadline } from './engagements/headline-contact.ts'
import { hostCityOf } from './engagements/host-city.ts'
import { inOrderOfLife } from './engagements/life-order.ts'
import { partsOfVisits, withDayOfPart, withDayOfVisit } from './engagements/part-of.ts'
import { causeAsItStands, causeOfStep } from './engagements/step-cause.ts'
import { isInvitation } from './engagements/taking-part.ts'
import { underHeadline } from './engagements/under-headline.ts'
import { onItsDay } from './engagements/under-way.ts'
import { whereTo } from './engagements/where-to.ts'
import type { EntryParty } from './entry-party.ts'
import { wordsAhead, wordsBehind } from './evidence.ts'
import type { Cause, Purpose } from './reasons.ts'

/** A visit, meeting, call … with its life as the article tells it (docs/spec/ledger.md, LE1 to LE11). */
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
  /** why it stands so */
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
  /** why it came to that */
  readonly cause: string | null
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
  const headline = contactOfHeadline(document)
  const steps = contactSteps([...events, ...partyless], document, headline)
  const between = underHeadline(gatherContacts(steps, groundOf(document), namedPair(document)), headline)
  const parents = partsOfVisits(
    between.map(({ steps }) => steps),
    document.text,
  )
  const told = between.map((contact, index) => {
    const parent = parents.get(index)
    return engagementOf(contact, `g${index + 1}`, parent === undefined ? null : `g${parent + 1}`, document, reasons)
  })
  const byId = new Map(told.map((one) => [one.id, one]))
  const partsOf = Map.groupBy(told, ({ partOf }) => partOf)
  return told.map((one) => withDayOfPart(withDayOfVisit(one, byId.get(one.partOf ?? '')), partsOf.get(one.id) ?? []))
}

/** The two states that the article is about, where both are parties of it. */
function namedPair(document: EventDocument): ArticlePair {
  const pair = articlePair(document)
  return pair?.every((code) => document.actors.some(({ id }) => id === code)) === true ? pair : null
}

function engagementOf(
  { steps: contact, mentions }: Contact,
  id: string,
  partOf: string | null,
  document: EventDocument,
  { purposes, causes }: Reasons,
): Engagement {
  const life = onItsDay(inOrderOfLife(contact, document), document)
  const last = life.at(-1)!
  const history = life.map(({ state, date, event }) => ({
    state,
    date,
    cause: causeOfStep(event, causes, document),
    evidence: event.evidence,
  }))
  const beside = mentions.filter(({ sentence }) => contact.some((step) => step.sentence === sentence))
  const ids = new Set(contact.map(({ event }) => event.id))
  const ofContact = ({ event }: Purpose) => event !== null && ids.has(event)
  const visit = contact.find(({ kind, event }) => kind === 'visit' && event.type === 'CONSULT')
  const invitation = contact.find(({ kind, event }) => kind === 'visit' && isInvitation(event))
  const receiving =
    visit === undefined || visit.hosts.size === 0
      ? (invitation?.guests ?? whereTo(contact, document.text))
      : visit.hosts
  const invited = new Set(contact.flatMap(({ event, hosts }) => (isInvitation(event) ? [...hosts] : [])))
  const places = contact.map(({ event }) => (isHandedOverThere(event, invited) ? null : event.place))
  const kind = kindOf(contact)
  const isApart = kind !== 'visit' && (kind === 'call' || contact.some(({ event }) => isFromAfar(event, document)))
  const place = isApart ? null : (places.find((one) => one !== null && hasName(one)) ?? null)
  return {
    id,
    kind,
    parties: partiesOfContact(contact, beside, document),
    host: hostOf(contact, receiving, place?.state ?? null),
    place: place?.name ?? (visit === undefined ? null : hostCityOf(visit.event, visit.hosts)),
    date: dateOf(life),
    state: last.state,
    by: isEnded(last) ? byWhom(life.filter(isEnded), document.text) : null,
    cause: causeAsItStands(history),
    purpose: purposes
      .filter(ofContact)
      .map(({ content }) => content)
      .filter(isNotWithin),
    partOf,
    history,
    evidence: [...life, ...mentions]
      .flatMap(({ event }) => event.evidence)
      .toSorted((a, b) => a.trigger.start - b.trigger.start),
  }
}

/** LE480: the invitation of Chad's minister "was handed over in N'Djamena": he is not invited to his own state. */
function isHandedOverThere(event: RapportEvent, invited: ReadonlySet<string>): boolean {
  return isInvitation(event) && invited.has(event.place?.state ?? '')
}

/** LE8: "met virtually", "a virtual bilateral meeting": those who meet so are each at home. */
function isFromAfar({ evidence }: RapportEvent, document: EventDocument): boolean {
  return evidence.some((told) =>
    [...wordsAhead(told, document).slice(-2), ...wordsBehind(told, document).slice(0, 3)].some((word) =>
      afar.has(word),
    ),
  )
}

const afar: ReadonlySet<string> = new Set(words.afar)

/** EV181: "partners in the region" says of no place where they met. */
function hasName({ name }: { readonly name: string }): boolean {
  return /\p{Lu}/u.test(name)
}

/**
 * LE8: who receives, or invites where no visit is told, unless several do; who comes to another party's own place is its guest,
 * whatever side the reader gives him.
 */
function hostOf(contact: readonly ContactStep[], hosts: ReadonlySet<string>, at: string | null): string | null {
  if (hosts.size > 1) return null
  const isOfParty = contact.some(({ codes }) => at !== null && codes.has(at))
  return isOfParty || hosts.size === 0 ? (at ?? [...hosts][0] ?? null) : [...hosts][0]!
}

/** LE8: the kind that its own acts give; where a refusal does not say of what, a meeting. */
function kindOf(told: readonly ContactStep[]): ContactKind {
  const contact = told.filter((step) => !told.some((other) => isSaidOf(step, other)))
  const kinds = contact.flatMap(({ kind, event }) => (kind === null ? [] : [{ kind, own: event.type === 'CONSULT' }]))
  return (kinds.find(({ own }) => own) ?? kinds[0])?.kind ?? 'meeting'
}

/** LE92: what was only spoken of says no kind beside a call or a meeting that it was spoken at. */
function isSaidOf(speech: ContactStep, contact: ContactStep): boolean {
  const isOther = isMeeting(speech.kind) !== isMeeting(contact.kind)
  return speech.isOnlySpeech && isOther && isSpokenAt(speech, contact)
}

/** LE10: the last date that the contact itself has; the date of a refusal or an invitation only where there is no other. */
function dateOf(history: readonly ContactStep[]): DateRange | null {
  const dated = history.filter(({ date }) => date !== null)
  const own = dated.findLast(({ event }) => event.type !== 'REJECT' && event.type !== 'REQUEST')
  return (own ?? dated.at(-1))?.date ?? null
}

/** LE8: who refused, called off or put off is the actor of that act; whoever was to come is not. */
function byWhom(endings: readonly ContactStep[], text: string): string | null {
  const refusal = endings.findLast(({ event }) => event.type === 'REJECT')?.event
  const [only = null, ...others] = refusal?.actors ?? []
  return others.length > 0 || refusal?.evidence.some((told) => isDoneByNobody(told, text)) ? null : only
}

/** "A visit by Lee has been put off, Chad said": whose contact is put off, and nobody is told to have done it. */
function isDoneByNobody({ trigger, roles, start, end }: Evidence, text: string): boolean {
  const isPassive = /\b(?:is|are|was|were|be|been|being)(?: \p{L}+ly)? $/u.test(text.slice(start, trigger.start))
  const behind = roles.filter((role) => role.role === 'actor' && role.start >= trigger.end && role.start < end)
  return (
    isPassive && !/ing$/u.test(trigger.text) && !behind.some((one) => byThem.test(text.slice(trigger.end, one.start)))
  )
}

const byThem = /\bby(?: (?:the|his|her|its|their|our|an?))? $/u

/** … nor within a longer one (LE339) */
function isNotWithin(purpose: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(purpose) === at && !all.some((other) => other !== purpose && other.includes(purpose))
}
