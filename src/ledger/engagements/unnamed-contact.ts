import { parseTitle } from '../../actors/titles.ts'
import { apart, inWords } from '../../base/date-overlap.ts'
import type { DateRange } from '../../base/plain-date.ts'
import type { Evidence, EvidenceRole } from '../../events/event.ts'
import type { ArticlePair } from '../article-pair.ts'
import { isParty } from '../evidence.ts'
import { isDone, isEnded, isMeeting } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'
import type { Contact } from './gather-contacts.ts'

/**
 * A contact of which the text names nobody: as one between the two states that the article is about (LE32), "a second round is
 * planned for 3 February", or between those of the one told before of which it is another round (LE125), "next year's summit"; what is
 * signed at a visit to come (LE178) and what a guest did on a visit (LE372) is between those of the visit. Any other contact as it is.
 */
export function ofThoseMeant(contact: Contact, contacts: readonly Contact[], pair: ArticlePair): Contact {
  const occasion = signedAt(contact, contacts)
  const ofPair = contact.steps.some(isMultilateral) ? null : pair
  const codes = !contact.steps.every(isUnnamed)
    ? visitOf(contact, contacts)
    : contact.steps.some(isItsOwn)
      ? (ofPair ?? roundBefore(contact, contacts))
      : partiesOf(occasion)
  if (codes === null) return contact
  const day = oneDay(occasion.flatMap(({ steps }) => steps))
  const parties = codes.map((actor) => ({ actor }))
  return {
    ...contact,
    steps: contact.steps.map((step) => ({
      ...step,
      parties,
      date: step.date ?? day,
      codes: new Set(codes),
      present: new Set(codes),
      isOfficial: true,
    })),
  }
}

/** Of those meetings told before that have parties the last, where the text says that this one is another of them. */
function roundBefore({ steps }: Contact, contacts: readonly Contact[]): readonly string[] | null {
  const [first] = steps
  if (first === undefined || !steps.every(({ isAnother, kind }) => isAnother && isMeeting(kind))) return null
  const told = contacts
    .flatMap((contact) => contact.steps)
    .filter(({ kind, codes, sentence }) => {
      const back = first.sentence - sentence
      return isMeeting(kind) && codes.size > 1 && back >= 0 && back <= reach
    })
  const last = told.toSorted((a, b) => a.at - b.at).at(-1)
  return last === undefined ? null : [...last.codes]
}

/** LE178: what is to be signed, by nobody who is named, is signed by those whose visit or meeting to come was told last before it. */
function partiesOf(occasion: readonly Contact[]): readonly string[] | null {
  const codes = new Set(occasion.flatMap(({ steps }) => steps.flatMap((step) => [...step.codes])))
  return codes.size === 2 ? [...codes] : null
}

/** The day that the acts of an occasion give, where none gives another. */
function oneDay(steps: readonly ContactStep[]): DateRange | null {
  const days = steps.flatMap(({ date }) => inWords(date) ?? [])
  const [day = null] = days
  return days.every((other) => !apart(day, other)) ? day : null
}

/** The visits and meetings to come at which what is to be signed may be signed. */
function signedAt({ steps }: Contact, contacts: readonly Contact[]): readonly Contact[] {
  const [first] = steps
  if (first === undefined || !steps.every((step) => step.kind === 'signing' && isToCome(step))) return []
  return contacts.filter(
    ({ steps: [begun, ...rest] }) =>
      begun !== undefined &&
      [begun, ...rest].every((step) => isToCome(step) && step.kind !== 'signing' && step.kind !== 'call') &&
      first.sentence - begun.sentence <= reach &&
      begun.at < first.at,
  )
}

/**
 * LE372: "she and Director X signed a letter", within three sentences of a visit that was made: of nobody whose state is known, it is
 * between those of the visit.
 */
function visitOf({ steps }: Contact, contacts: readonly Contact[]): readonly string[] | null {
  const [first] = steps
  if (first === undefined || !steps.every(isOfGuest)) return null
  const [visit, another] = contacts.filter(({ steps: told }) =>
    told.some(
      (step) =>
        step.kind === 'visit' &&
        step.event.type === 'CONSULT' &&
        isDone(step) &&
        step.at < first.at &&
        first.sentence - step.sentence <= reachOfVisit,
    ),
  )
  const codes = new Set(visit?.steps.flatMap((step) => [...step.codes]))
  const isElsewhere = steps.some(({ event: { place } }) => place?.state != null && !codes.has(place.state))
  const isApart = steps.some(({ date }) => visit?.steps.some((told) => apart(inWords(told.date), inWords(date))))
  return another !== undefined || codes.size !== 2 || isElsewhere || isApart ? null : [...codes]
}

/** sentences from a visit to what its guest did there */
const reachOfVisit = 3

/** What "she", of whom nobody says whose she is, did with somebody who has a name. */
function isOfGuest(step: ContactStep): boolean {
  const isKind = step.kind === 'signing' || isMeeting(step.kind)
  const parties = step.event.evidence.flatMap(({ roles }) => roles.filter(isParty))
  return (
    isKind &&
    isDone(step) &&
    step.codes.size === 0 &&
    parties.some(({ text }) => /(?:^|\s)(?:s?he|they)$/iu.test(text)) &&
    parties.some(({ text }) => /\p{Lu}/u.test(text.slice(1)))
  )
}

function isToCome(step: ContactStep): boolean {
  return !isDone(step) && !isEnded(step)
}

/** sentences in which another round may follow the one it is another of, and what is signed at a contact to come that contact */
const reach = 12

function isUnnamed({ codes, event, isNamed }: ContactStep): boolean {
  const isName =
    ({ start }: Evidence) =>
    (role: EvidenceRole) => {
      // "Ministers met at the border": a capital that opens a sentence
      const said = role.start === start && !isNamed ? role.text.slice(1) : role.text
      // "is to be signed by the Ministers"
      if (!isNamed && /^(?:the\s+)?\p{Lu}\p{Ll}+s$/u.test(role.text) && parseTitle(role.text) !== null) return false
      return isParty(role) && /\p{Lu}/u.test(said)
    }
  const isOfOne = ({ roles }: Evidence) =>
    roles.some((role) => isParty(role) && /^(?:s?he|him|her|I|me)$/iu.test(role.text))
  return codes.size === 0 && event.evidence.every((told) => !told.roles.some(isName(told)) && !isOfOne(told))
}

function isMultilateral({ event }: ContactStep): boolean {
  return event.mode === 'multilateral'
}

/** It has a day of its own, and is not "the summit" that was told elsewhere ("The trip, planned for May, had been put off"). */
function isItsOwn({ date, pointsBack, opens, state }: ContactStep): boolean {
  return date !== null && date.text !== '' && !pointsBack && !(isEnded({ state }) && opens === 'back')
}
