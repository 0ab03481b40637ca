import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import table from '../../../data/ledger/contact-states.json' with { type: 'json' }
import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { stateOfId } from '../../actors/actor.ts'
import type { DateRange } from '../../base/plain-date.ts'
import { type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { datesOf } from '../../events/when.ts'
import { hasRoot, root, wordsBetween } from '../../events/words.ts'
import { resolveTime } from '../../mentions/dates/resolve-time.ts'
import { type ContactKind, type ContactState, contactKinds, contactStates } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import { wordsAhead, wordsBehind } from '../evidence.ts'
import { dayAttended, dayInvitedFor, dueDays } from './due-day.ts'

/**
 * Of the days that a refusal or an invitation names, the last is that of the contact ("on Sunday put off the round that was to
 * open tomorrow"); the day of publication is never one. A day for which the sentence says that it was due goes before all others (LE45).
 */
export function dateOfContact(event: RapportEvent, document: EventDocument): DateRange | null {
  if (event.type !== 'REJECT' && event.type !== 'REQUEST')
    return isSince(event, document) ? null : (event.date ?? dayToAttend(event, document))
  const dates = event.evidence.flatMap((told) => {
    const read = actOf(told, document)
    const whole = document.sentences[told.sentence]
    return read && whole
      ? datesOf(document.text, whole, read, document.published, { before: [], here: [], news: [] })
      : []
  })
  const due = event.type === 'REJECT' ? event.evidence.flatMap((told) => dueDays(told, document)) : []
  const { published } = document
  const told = due.length === 0 || published === null ? dates : [...due, ...dates.filter(({ end }) => end > published)]
  const [last] = told.map((date) => endOfWait(date, document)).toSorted((a, b) => b.start.localeCompare(a.start))
  if (due.length > 0) return last!
  if (event.type === 'REQUEST' && dates.length === 0) {
    const [invited] = event.evidence.flatMap((told) => dayInvitedFor(told, document) ?? [])
    if (invited !== undefined) return endOfWait(invited, document)
  }
  // on a day gone by it was asked for, and is not to be
  if (event.type === 'REQUEST' && last !== undefined && published !== null && last.end <= published) return null
  return dates.length > 1 ? last! : event.date?.text === '' ? null : (last ?? event.date)
}

/** "Put off until 1 November", "until February": the wait lasts till then, the contact is on that day or in that month. */
function endOfWait(date: DateRange, { published }: EventDocument): DateRange {
  if (date.precision !== 'range' || date.start !== published || date.end <= published) return date
  const end = date.text.replace(/^(?:until|till|through)\s+/i, '')
  const ahead = { published, direction: 'future', guessed: false, anchors: [] } as const
  return resolveTime(end, ahead) ?? { ...date, start: date.end, precision: 'day' }
}

function dayToAttend(event: RapportEvent, document: EventDocument): DateRange | null {
  if (event.modality !== 'planned' || kindOfContact(event) !== 'visit') return null
  const [day] = event.evidence.flatMap((told) => dayAttended(told, document) ?? [])
  return day ?? null
}

/** "The first visit since 2005": a stretch that ends today is not the day of what is still to come. */
function isSince({ date, modality }: RapportEvent, { published }: EventDocument): boolean {
  return modality !== 'actual' && date?.precision === 'range' && date.end === published
}

/** Null where the act tells of no contact. */
export function stateOfContact(event: RapportEvent, document: EventDocument): ContactState | null {
  const { type, modality, contact } = event
  const rows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = table.states
  const possible = rows[type]?.[modality]
  if (possible === undefined || !tellsOfContact(event, document) || isNotSince(event, document)) return null
  const read = contact?.state ?? ''
  if (type === 'CONSULT' && modality === 'planned' && event.evidence.every((told) => isInvitedTo(told, document)))
    return 'proposed'
  if (type === 'CONSULT' && modality === 'actual' && event.evidence.every((told) => isAskedFor(told, document)))
    return 'proposed'
  const state = possible.includes(read) ? read : possible[0]
  return contactStates.find((one) => one === state) ?? null
}

/** LE229: "invited him to visit", "an invitation to pay a visit": what nobody is told to have accepted. */
function isInvitedTo({ sentence, trigger }: Evidence, document: EventDocument): boolean {
  const { text, sentences, annotations } = document
  const whole = sentences[sentence]
  if (whole === undefined) return false
  const acts = annotations[sentence]?.events ?? []
  return acts.some((act) => {
    if (act.type !== 'REQUEST' || act.mode !== 'meet' || act.modality !== 'actual') return false
    if (!hasRoot(slice(text, act.trigger), invitations)) return false
    const between = wordsBetween(text, whole, act.trigger.end, trigger.start)
    const to = between.lastIndexOf('to')
    const isItsContent = to >= 0 && to <= mostInvited && between.length - to <= mostOfForm && between.every(isPlain)
    const before = wordsAhead({ sentence, trigger: act.trigger }, document).slice(-4)
    const isTaken = before.some((word) => accepting.has(root(word))) || isAccepted(act.trigger, sentence, document)
    return isItsContent && !isTaken
  })
}

/** "… invited her to visit, and she accepted"; not "she has yet to accept", nor where another invitation stands between. */
function isAccepted(invitation: Span, sentence: number, document: EventDocument): boolean {
  const behind = wordsBehind({ sentence, trigger: invitation }, document)
  const another = behind.findIndex((word) => hasRoot(word, invitations))
  const reply = another < 0 ? behind : behind.slice(0, another)
  return reply.some((word, at) => /^accept(?:s|ed)$/u.test(word) && !reply.slice(Math.max(0, at - 3), at).some(isOpen))
}

function isOpen(word: string): boolean {
  return open.has(word) || /n[o’']t$/u.test(word)
}

const open: ReadonlySet<string> = new Set(words.unsettled)

/** LE284: "called on them to return to the talks", "urged Chad to resume the dialogue": what is asked for is not held. */
function isAskedFor({ sentence, trigger }: Evidence, { text, annotations }: EventDocument): boolean {
  const acts = annotations[sentence]?.events ?? []
  return acts.some((act) => {
    if (act.type !== 'REQUEST' || act.mode !== 'meet' || act.modality !== 'actual') return false
    return asksAgain(act.trigger, trigger, text)
  })
}

/** Whether what stands between an asking and a contact is "to return to" it. */
function asksAgain(asking: Span, contact: Span, text: string): boolean {
  return asking.end < contact.start && again.test(text.slice(asking.end, contact.start))
}

/** … and at most some words of the contact's own behind it */
const again = new RegExp(`^[^,;:]*\\bto\\s+(?:${words.again.join('|')})\\b(?:[\\s-]+[\\p{L}’']+){0,6}[\\s-]*$`, 'iu')

function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}’'.-]+$/u.test(word)
}

/** words for whom is invited, and from "to" on: "to attend the next round of" */
const [mostInvited, mostOfForm] = [8, 6]
const invitations: ReadonlySet<string> = new Set(words.invitation.map(root))
const accepting: ReadonlySet<string> = new Set([root('accept')])

/** "Have not met since January", "in over three years", "so far": no plan of theirs ends with a time in which they did not. */
function isNotSince({ modality, date, evidence }: RapportEvent, document: EventDocument): boolean {
  if (modality !== 'negated') return false
  if (date !== null) return /^since\b/iu.test(date.text) || evidence.some((told) => isSinceBehind(told, document))
  return evidence.some((told) => (actOf(told, document)?.when.length ?? 0) > 0 || isPerfect(told, document))
}

/** "Have not spoken since the return of X in May" */
function isSinceBehind(told: Evidence, document: EventDocument): boolean {
  return isPerfect(told, document) && /\bsince\b/u.test(document.text.slice(told.trigger.end, told.end))
}

/** "Have not met", "hasn't visited": up to now. */
function isPerfect(told: Evidence, document: EventDocument): boolean {
  const before = wordsAhead(told, document).slice(-3)
  return before.some((word) => /^ha(?:ve|s)(?:n['’]t)?$/u.test(word))
}

/** What the reader says of the act that some evidence tells. */
export function actOf({ sentence, trigger }: Evidence, { annotations }: EventDocument): EventAnnotation | undefined {
  return annotations[sentence]?.events.find((one) => one.trigger.start === trigger.start)
}

/**
 * A meeting that is held or refused; a promise to meet or an exercise where the reader says so; a signing where he does not say
 * that it is another contact.
 */
function tellsOfContact({ type, mode, contact, evidence, actors }: RapportEvent, document: EventDocument): boolean {
  if (type === 'CONSULT') return true
  if (type === 'REJECT') return mode === 'meet'
  if (type === 'SUPPORT')
    return (
      (contact?.kind ?? 'signing') === 'signing' &&
      saysOneOf(evidence, words.signing) &&
      !evidence.every((told) => isOfLaw(told, document))
    )
  // who trains others gives them something (AID); only those who train together exercise
  if (type === 'COOPERATE' && saysOneOf(evidence, words.training) && statesOf(actors) < 2) return false
  if (type === 'COOPERATE') {
    if (contact !== null) return contact.kind === 'exercise'
    return saysOneOf(evidence, words.exercise) && statesOf(actors) > 1
  }
  return contact !== null
}

/** Several ministries of one state train others alone, too. */
function statesOf(ids: readonly string[]): number {
  return new Set(ids.map(stateOfId)).size
}

/** LE54: "signed into law", "signed the bill", "the order was signed": within one state, whomever the law is about. */
function isOfLaw(told: Evidence, document: EventDocument): boolean {
  const ahead = wordsAhead(told, document)
  if (ahead.slice(-3).some((word) => passive.has(word)) && ahead.some((word) => laws.has(word))) return true
  const behind = wordsBehind(told, document).slice(0, longestLaw)
  return behind.some((word, at) => laws.has(word) && (at < 3 || behind[at - 1] === 'into'))
}

const laws: ReadonlySet<string> = new Set(words.laws)
const passive: ReadonlySet<string> = new Set(tellings.being)
/** words of a law's name and of "into law" */
const longestLaw = 15

/** Whether a trigger is one of these words, of whatever ending. */
export function saysOneOf(evidence: readonly Evidence[], named: readonly string[]): boolean {
  const stems = new Set(named.map(root))
  return evidence.some(({ trigger }) => hasRoot(trigger.text, stems))
}

/** The reader's, else by the mode; null where a refusal does not say of what. */
export function kindOfContact({ type, mode, contact }: RapportEvent): ContactKind | null {
  if (contact !== null) return contact.kind
  if (type === 'SUPPORT') return 'signing'
  if (type === 'COOPERATE') return 'exercise'
  const kinds: Readonly<Record<string, string>> = table.kinds
  return type === 'CONSULT' ? (contactKinds.find((kind) => kind === kinds[mode ?? '']) ?? null) : null
}
