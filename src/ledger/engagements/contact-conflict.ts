import { stateOfId } from '../../actors/actor.ts'
import { toDay } from '../../base/calendar.ts'
import { apart, inWords, overlap, sameDay } from '../../base/date-overlap.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { Ground } from '../../events/ground.ts'
import { fieldsDiffer } from '../../events/same-act/contact-field.ts'
import { isEcho, isHeadlineOf, isMereMention, isSpokenAt, isTalkOf, saysWhich } from './contact-naming.ts'
import { areOneKind, isDone, isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'
import { isAtInvitation, isInvitation } from './taking-part.ts'

/** What steps are compared against: which parties cover which, the text and day of the article, and all steps of it. */
export interface ContactGround extends Pick<Ground, 'covers' | 'text'> {
  readonly published: PlainDate | null
  readonly steps: readonly ContactStep[]
}

/** Whether a step cannot be of the contact that another one tells of, whatever else they share (LE5). */
export function conflict(
  told: ContactStep,
  step: ContactStep,
  contact: readonly ContactStep[],
  ground: ContactGround,
): boolean {
  if (told.event.id === step.event.id || partiesDiffer(told, step, ground)) return true
  if (isFollowed(told, step, ground)) return placesDiffer(told, step)
  if (isHeadlineOf(told, step)) return apart(inWords(told.date), inWords(step.date))
  const isMention = isMereMention(step, contact) || isEcho(told, step) || saysWhich(step)
  return (
    (!sameKind(told, step) && !isTalkOf(told, step) && !isSpokenAt(told, step)) ||
    told.event.historical !== step.event.historical ||
    (told.isAnother !== step.isAnother && !isOneEnd(told, step) && !isSameRound(told, step)) ||
    daysDiffer(told, step, contact, ground) ||
    placesDiffer(told, step) ||
    hostsDiffer(told, step) ||
    fieldsDiffer(told.fields, step.fields) ||
    endsAnother(told, step, contact) ||
    endedBefore(told, step, ground) ||
    isOccasionOf(step, told) ||
    (!isMention && ((directionsDiffer(told, step) && !step.isIdentity) || statesDiffer(told, step)))
  )
}

/** "Will not hold further talks": the refusal and what it refuses, in one sentence. */
function isOneEnd(a: ContactStep, b: ContactStep): boolean {
  return isEnded(a) && isEnded(b) && a.sentence === b.sentence
}

/** LE406: "agreed to meet again in May. The third round will be held on 12 May": each of the two is another one than those before both. */
function isSameRound(told: ContactStep, step: ContactStep): boolean {
  const isToCome = ({ state }: ContactStep) => !isDone({ state }) && !isEnded({ state })
  return told.isAgain && step.isAnother && isToCome(told) && isToCome(step) && !apart(told.date, step.date)
}

function sameKind({ kind: a }: ContactStep, { kind: b }: ContactStep): boolean {
  return a === null || b === null || areOneKind(a, b)
}

/** Two persons or bodies of one state, of which neither covers the other. */
function partiesDiffer(a: ContactStep, b: ContactStep, { covers }: Pick<Ground, 'covers'>): boolean {
  const states = new Set([...a.named, ...b.named].map(stateOfId))
  return [...states].some((state) => {
    const [left, right] = [a, b].map(({ named }) => [...named].filter((id) => id.startsWith(`${state}:`)))
    if (left!.length === 0 || right!.length === 0) return false
    return !left!.some((one) => right!.some((other) => covers(one, other) || covers(other, one)))
  })
}

/** A visit and its return. */
function directionsDiffer(a: ContactStep, b: ContactStep): boolean {
  const [one, other] = [visitorsOf(a), visitorsOf(b)]
  // beside the invitation in its own sentence the reader may take the inviter for the guest of what is to come
  if (a.event.type !== b.event.type && a.sentence === b.sentence && !isDone(a) && !isDone(b)) return false
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other)
}

/** Those who travel; of an invitation those who are invited (LE230). */
function visitorsOf({ kind, event, guests, hosts }: ContactStep): ReadonlySet<string> {
  if (kind !== 'visit') return new Set()
  return event.type === 'CONSULT' ? guests : isInvitation(event) ? hosts : new Set()
}

/** Two days in words of the text, unless it was put off, or a refusal has its own day, some weeks before the day of what it refuses. */
function daysDiffer(
  told: ContactStep,
  step: ContactStep,
  contact: readonly ContactStep[],
  { steps, published }: ContactGround,
): boolean {
  if (!apart(inWords(told.date), inWords(step.date))) return false
  const here = steps.filter(({ sentence }) => sentence === step.sentence)
  return ![...contact, ...here].some(({ state }) => state === 'postponed') && !endsEarlier(told, step, published)
}

/** A day gone by for which it was due (LE45) is not that of the ending (LE374). */
function endsEarlier(a: ContactStep, b: ContactStep, published: PlainDate | null): boolean {
  const [ending, other] = isEnded(a) ? [a, b] : [b, a]
  if (!isEnded(ending) || ending.date === null || other.date === null) return false
  if (ending.isDue && !isEnded(other) && published !== null && ending.date.end < published) return false
  const days = toDay(other.date.start) - toDay(ending.date.end)
  return isEnded(other) || (days >= 0 && days <= reachOfEnding)
}

/** days from an ending to the day of what it ends */
const reachOfEnding = 60

/** LE242: "called off a conversation" after a meeting that is to come: not that one, unless its day says so or it has ended already. */
function endsAnother(told: ContactStep, step: ContactStep, contact: readonly ContactStep[]): boolean {
  if (!step.endsNew || step.sentence === told.sentence || told.isHeadline) return false
  return !contact.some(isEnded) && !sameDay(told.date, step.date)
}

/**
 * LE260: "is to visit Rome after calling off a trip in 2013", "had refused talks since May": an ending of a day long gone by is none of
 * a plan that is told as still to come, unless it is said of what is planned ("talks that he broke off in May").
 */
function endedBefore(a: ContactStep, b: ContactStep, { published, text }: ContactGround): boolean {
  const [ending, plan] = isEnded(a) ? [a, b] : [b, a]
  const day = inWords(ending.date)
  if (!isEnded(ending) || ending.state === 'postponed' || day === null || published === null) return false
  if (day.end > published || toDay(published) - toDay(day.start) <= reachOfEnding) return false
  const isHere = ending.sentence === plan.sentence
  if ((isHere && ending.at < plan.at) || ofWhatIsPlanned.test(text.slice(plan.at, ending.at))) return false
  return plan.state === 'planned' && (plan.date === null || plan.date.end > published)
}

const ofWhatIsPlanned = /\b(?:that|which)\b/u

/** LE227: the summit that both attend, and their meeting on its sidelines. */
function isOccasionOf({ event }: ContactStep, meeting: ContactStep): boolean {
  return event.mode === 'multilateral' && meeting.isBesideOccasion
}

function placesDiffer({ event: { place: a } }: ContactStep, { event: { place: b } }: ContactStep): boolean {
  const states = [a?.state ?? null, b?.state ?? null]
  return !states.includes(null) && states[0] !== states[1]
}

/** LE93: visits to two whole states, "returned to A from his trip to B". */
function hostsDiffer(a: ContactStep, b: ContactStep): boolean {
  const areVisits = [a, b].every(
    ({ kind, event, hosts }) =>
      kind === 'visit' && event.type === 'CONSULT' && hosts.size > 0 && event.recipients.every((id) => hosts.has(id)),
  )
  const areStates = [...a.hosts, ...b.hosts].every((code) => /^[A-Z]{3}$/u.test(code))
  return areVisits && areStates && a.hosts.isDisjointFrom(b.hosts)
}

/** LE229: "visited Chad at the invitation of its president": the invitation that the visit of its sentence followed. */
function isFollowed(a: ContactStep, b: ContactStep, { text }: Pick<ContactGround, 'text'>): boolean {
  const [invitation, visit] = isInvitation(a.event) ? [a, b] : [b, a]
  return a.sentence === b.sentence && visit.event.type === 'CONSULT' && isAtInvitation(invitation.event, text)
}

/** What was held was neither called off nor is it to come, unless the days agree. */
function statesDiffer(a: ContactStep, b: ContactStep): boolean {
  return isDone(a) !== isDone(b) && (isEnded(a) || isEnded(b) || !overlap(a.date, b.date))
}
