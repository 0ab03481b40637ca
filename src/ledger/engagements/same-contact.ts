import { sameDay } from '../../base/date-overlap.ts'
import { type ContactGround, conflict } from './contact-conflict.ts'
import { isEcho, isHeadlineOf, isSpokenAt, isTalkOf, sharedParties } from './contact-naming.ts'
import { isDone, isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'
import { isInvitation } from './taking-part.ts'

/** How surely a step belongs to a contact told before; 0: it does not (LE4 to LE6). */
export function kinship(step: ContactStep, contact: readonly ContactStep[], ground: ContactGround): number {
  if (contact.some((told) => conflict(told, step, contact, ground))) return 0
  return Math.max(...contact.map((told) => linkOf(told, step)))
}

/** The rows of LE4, the surest first; within each the closer sentence. */
function linkOf(told: ContactStep, step: ContactStep): number {
  const near = Math.abs(step.sentence - told.sentence)
  const closeness = 1 - near / 1000
  const same = sameDay(told.date, step.date)
  const { pointsBack } = step
  if (step.isIdentity && near <= 4) return 3 + closeness
  if (sharedParties(told, step) >= 2) {
    const isNear = near <= 3 || isOfItFromAfar(told, step)
    const isSure = (isNear && !(isDone(told) && isDone(step))) || same || pointsBack || isSaidAgain(told, step)
    const isOfIt = [isHeadlineOf, isTalkOf, isEcho, isSpokenAt].some((is) => is(told, step))
    return isSure || isOfIt ? 2 + closeness : 0
  }
  if (near > 3 || isAnotherEnding(step, near)) return 0
  if (isWayOfInvited(told, step)) return 1 + closeness
  const isPart = step.codes.isSubsetOf(told.codes) || told.codes.isSubsetOf(step.codes)
  const isOfStranger = step.codes.size === 0 && step.isNamed
  const isItsEnd = isEnded(step) && !isEnded(told) && !isDone(told) && near <= 2
  const isSameDay = same && isTold(told) && isTold(step) && !isAmongTheirOwn(told, step)
  const isOfNobody = step.codes.size === 0 || isItsEnd
  if (isPart && ((isOfNobody && !isOfStranger) || near === 0 || isSameDay || pointsBack)) return 1 + closeness
  return sharedParties(told, step) > 0 && pointsBack ? closeness : 0
}

/** LE481: "accepted the invitation and will travel in May": who was invited, and goes nowhere that is told, goes where he was invited. */
function isWayOfInvited({ event, hosts: invited }: ContactStep, step: ContactStep): boolean {
  const isWay = step.kind === 'visit' && step.event.type === 'CONSULT' && !isDone(step) && !isEnded(step)
  const isNowhere = step.hosts.size === 0 && step.event.place === null
  return isInvitation(event) && isWay && isNowhere && step.guests.size > 0 && step.guests.isSubsetOf(invited)
}

/** LE332: "spoke with the president of Chad today … also spoke today with his own secretary": persons of one state, one of them new. */
function isAmongTheirOwn({ codes, named }: ContactStep, step: ContactStep): boolean {
  return codes.size > 1 && step.codes.size === 1 && step.named.size > 1 && !step.named.isSubsetOf(named)
}

/** In one sentence, of the very same states, with the very same time or none. */
function isSaidAgain({ sentence, codes, date, kind }: ContactStep, step: ContactStep): boolean {
  const isSameTime = date?.start === step.date?.start && date?.end === step.date?.end
  return (
    sentence === step.sentence && isSameTime && kind === step.kind && codes.symmetricDifference(step.codes).size === 0
  )
}

/** Its day is told, and is not only that of the report. */
function isTold({ date }: ContactStep): boolean {
  return date !== null && date.text !== ''
}

/** "A summit in Rome, planned for May, was put off": it names nobody and opens its sentence as something that was not told before. */
function isAnotherEnding(step: ContactStep, near: number): boolean {
  return isEnded(step) && step.codes.size === 0 && step.opens === 'new' && near > 0
}

/** LE33: what far from it may still be of a contact: its end, or the same plan without a day. */
function isOfItFromAfar(told: ContactStep, step: ContactStep): boolean {
  if (told.kind === null || step.kind === null) return true
  const isPlain = step.date === null && step.state !== 'uncertain' && step.state !== 'proposed'
  return told.kind === step.kind && (isEnded(told) || isEnded(step) || isPlain)
}
