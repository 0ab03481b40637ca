import { apart } from '../base/date-overlap.ts'
import { isReceiving } from '../events/receiving.ts'
import { isDone, isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'

/** LE49: who is in the other state already makes no visit by being received, or not, on a later day: it is a meeting. */
export function withGuestsThere(steps: readonly ContactStep[]): readonly ContactStep[] {
  return steps.map((step, index) => {
    if (step.kind !== 'visit' || step.event.modality !== 'actual') return step
    return steps.slice(0, index).some((visit) => isReceivedOn(visit, step)) ? { ...step, kind: 'meeting' } : step
  })
}

function isReceivedOn(visit: ContactStep, step: ContactStep): boolean {
  const isNear = step.sentence - visit.sentence <= 3
  if (!isNear || visit.kind !== 'visit' || !isDone(visit) || visit.event.type !== 'CONSULT') return false
  const [host, guest] = isEnded(step) ? [step.guests, step.hosts] : [step.hosts, step.guests]
  const at = visit.event.place?.state
  const hosts = at == null ? visit.hosts : visit.hosts.union(new Set([at]))
  if (host.isDisjointFrom(hosts) || guest.isDisjointFrom(visit.guests.difference(hosts))) return false
  return isEnded(step) ? step.state === 'refused' : isReceiving(step.event) && apart(visit.date, step.date)
}
