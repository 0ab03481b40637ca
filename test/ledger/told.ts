import { codeEvents } from '../../src/events/code-events.ts'
import type { EventDocument } from '../../src/events/document.ts'
import { partyFinder } from '../../src/events/parties.ts'
import { completeSides } from '../../src/ledger/between.ts'
import { channelsOf } from '../../src/ledger/channels.ts'
import { type Engagement, engagementsOf } from '../../src/ledger/engagements.ts'
import { incidentsOf } from '../../src/ledger/incidents.ts'
import { issuesOf } from '../../src/ledger/issues.ts'
import { measuresOf } from '../../src/ledger/measures.ts'
import { causesOf, purposesOf } from '../../src/ledger/reasons.ts'

/** The ledger entries of a scene, each as one line. */
export function entriesOf(document: EventDocument) {
  const { events: told, partyless, actors } = codeEvents(document)
  const whole = { ...document, actors }
  const party = partyFinder(whole)
  const events = completeSides(told, whole)
  const acts = [...told, ...partyless]
  const reasons = { purposes: purposesOf(whole, acts, party), causes: causesOf(whole, acts, party) }
  const engagements = engagementsOf(whole, events, partyless, reasons)
  const measures = measuresOf(whole, events)
  return {
    engagements,
    incidents: incidentsOf(whole, events),
    measures,
    issues: issuesOf(whole, party, engagements),
    channels: channelsOf(whole, { engagements, measures, events, partyless }, party),
  }
}

/** `visit planned 2025-12-08 GRC:ann-lee TUR [planned 2025-09, postponed, planned 2025-12-08]`; a life of one step is left out. */
export function lives(document: EventDocument): readonly string[] {
  return entriesOf(document).engagements.map(life)
}

export function life({ kind, state, date, parties, history, by }: Engagement): string {
  const who = parties.map((party) => ('actor' in party ? party.actor : `(${party.anyOf.join('|')})`)).join(' ')
  const steps = history.map((step) => [step.state, dayOf(step.date)].filter((part) => part !== '').join(' ')).join(', ')
  return [kind, state, dayOf(date), who, by === null ? '' : `by ${by}`, history.length < 2 ? '' : `[${steps}]`]
    .filter((part) => part !== '')
    .join(' ')
}

/** `attack USA → IRN 2025-04`; the day of publication is left out. */
export function sided(one: {
  readonly kind: string
  readonly state?: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly date: Engagement['date']
}): string {
  const sides = `${one.actors.join(' ') || '?'} → ${one.recipients.join(' ') || '?'}`
  return [one.kind, one.state ?? '', sides, one.date?.text === '' ? '' : dayOf(one.date)]
    .filter((part) => part !== '')
    .join(' ')
}

function dayOf(date: Engagement['date']): string {
  if (date === null) return ''
  if (date.precision === 'month') return date.start.slice(0, 7)
  return date.start === date.end ? date.start : `${date.start}…${date.end}`
}
