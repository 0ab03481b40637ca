import table from '../../data/ledger/measures.json' with { type: 'json' }
import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import { type ActRow, rowOf } from './act-rows.ts'
import { isAcross, sideFinder } from './sides.ts'
import { whatHappened } from './what-happened.ts'

export const measureKinds = ['sanction', 'tariff', 'ban', 'recall', 'arms', 'aid'] as const
export type MeasureKind = (typeof measureKinds)[number]
export const measureStates = ['in force', 'announced', 'threatened', 'lifted'] as const
export type MeasureState = (typeof measureStates)[number]

/** Something one side has put on, or gives to, another, and that stands until it is lifted. */
export interface Measure {
  readonly kind: MeasureKind
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly state: MeasureState
  readonly date: DateRange | null
  readonly what: string
  readonly evidence: readonly Evidence[]
}

/** The measures of an article in order of their first telling (LE13, LE16, LE17). */
export function measuresOf(document: EventDocument, events: readonly RapportEvent[]): readonly Measure[] {
  const sides = sideFinder(document.actors)
  return events
    .filter((event) => isAcross(sides(event)))
    .flatMap((event): readonly Measure[] => {
      const rows: readonly ActRow[] = table.rows
      const row = rowOf(event, rows, document)
      const kind = measureKinds.find((one) => one === row?.kind)
      const states: Readonly<Record<string, string>> = table.states
      const state = measureStates.find((one) => one === (row?.state ?? states[event.modality]))
      if (kind === undefined || state === undefined) return []
      const { actors, recipients, date, evidence } = event
      return [{ kind, actors, recipients, state, date, what: whatHappened(event, document), evidence }]
    })
}
