import { barometer } from '../barometer/barometer.ts'
import type { DayReading } from '../barometer/day-reading.ts'
import type { Contribution } from '../barometer/why.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import { citationsOf } from './entry-view.ts'
import { loadKnown } from './load.ts'
import type { Citation } from './views.ts'

export interface BarometerQuestion {
  /** A and B, in the order asked for */
  readonly pair: readonly [string, string]
  /** from the first day the ledger knows of the pair where left out */
  readonly from?: PlainDate
  readonly to: PlainDate
}

/** What moved the barometer, with a sentence that says so and the article it stands in. */
export interface Reason extends Contribution {
  readonly sentence: string | null
  readonly article: Citation | null
}

/** A day of the barometer; `turn` where one could first be seen on it. */
export interface BarometerDay extends DayReading {
  readonly turn: {
    readonly trend: 'thaw' | 'worsening'
    readonly before: number
    readonly after: number
    readonly why: readonly Reason[]
  } | null
}

export interface BarometerView {
  readonly pair: readonly [string, string]
  readonly days: readonly BarometerDay[]
  /** what moved it over the last four weeks of the period, or off neutral where there was no data before */
  readonly why: readonly Reason[]
}

/** The barometer of a pair day by day, as each day knew it. */
export async function barometerView(session: Session, { pair, from, to }: BarometerQuestion): Promise<BarometerView> {
  const entries = await loadKnown(session, { pair, at: to })
  const { days, turns: found, why } = barometer(entries, pair, from === undefined ? { to } : { from, to })
  const turns = found.map((turn) => ({ ...turn, why: turn.why() }))
  const recent = why(days.at(-29)?.date ?? null, to)
  const moved = [...recent, ...turns.flatMap((turn) => turn.why)]
  const reason = await reasons(session, entries, moved)
  const turnOn = new Map(turns.map(({ date, ...turn }) => [date, { ...turn, why: turn.why.map(reason) }]))
  return {
    pair,
    days: days.map((day) => ({ ...day, turn: turnOn.get(day.date) ?? null })),
    why: recent.map(reason),
  }
}

async function reasons(session: Session, entries: readonly Entry[], moved: readonly Contribution[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const first = (id: string) => byId.get(id)?.tellings[0]
  const articles = moved.flatMap(({ entry }) => first(entry)?.article ?? [])
  const citations = await citationsOf(session, articles)
  return (contribution: Contribution): Reason => {
    const telling = first(contribution.entry)
    return {
      ...contribution,
      sentence: telling?.sentences[0] ?? null,
      article: telling === undefined ? null : (citations[telling.article] ?? null),
    }
  }
}
