import thresholds from '../../../data/ledger/thresholds.json' with { type: 'json' }
import { whatHappened } from '../acts/what-happened.ts'
import { isDone } from '../engagements/contact-state.ts'
import type { Telling, Told } from './entry.ts'

/**
 * The attacks that a reading tells of as acts but not as incidents, since it does not say who did them (LE13): what it says of
 * one may belong to an incident that others tell of (LA20).
 */
export function attacksInPassing(reading: {
  readonly text: string
  readonly events: readonly Told['event'][]
  readonly incidents: readonly Told['incident'][]
}): readonly Told['incident'][] {
  const told = new Set(reading.incidents.flatMap(({ evidence }) => evidence.map(({ trigger }) => trigger.start)))
  return reading.events
    .filter(isUnclaimedForce)
    .filter(({ evidence }) => !evidence.some(({ trigger }) => told.has(trigger.start)))
    .map((event) => {
      const { actors, recipients, date, place, evidence } = event
      const what = whatHappened(event, reading.text)
      return { kind: 'attack', actors, recipients, date, place: place?.name ?? null, what, evidence }
    })
}

function isUnclaimedForce({ type, modality, historical, actors, recipients, confidence }: Told['event']): boolean {
  const isForce = type === 'ASSAULT' && modality === 'actual' && !historical
  return isForce && actors.length === 0 && recipients.length > 0 && confidence >= thresholds.least.acts
}

/**
 * LA20: what a visit that is told as made is for ("arrives for talks with the president"), on no day of its own: the visit tells of it,
 * and so may others who report the talks.
 */
export function isAimOfVisit(told: Told['engagement'], contacts: readonly Told['engagement'][]): boolean {
  const visit = contacts.find(({ id }) => id === told.partOf)
  const isSet = told.state === 'planned' || told.state === 'confirmed'
  return visit !== undefined && isDone(visit) && isSet && told.history.every(({ date }) => date === null)
}

/** Nothing but such attacks, aims, and contacts of strangers (LA201): no entry of the ledger until one is told that they belong to. */
export function isUnopened(tellings: readonly Telling[]): boolean {
  return tellings.every(({ inPassing }) => inPassing === true)
}
