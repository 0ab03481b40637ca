import type { DayReading } from '../barometer/day-reading.ts'
import type { Contribution } from '../barometer/why.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import { citationsOf } from './entry-view.ts'
import { beforeTurn, pairBarometer } from './pair-barometer.ts'
import { entriesNamed } from './pair-entries.ts'
import type { Citation } from './views.ts'

export interface BarometerQuestion {
  /** A and B, in the order asked for */
  readonly pair: readonly [string, string]
  /** from the first day that the ledger knows of the pair where left out */
  readonly from?: PlainDate
  /** the first day where `from` is left out and the pair was known before */
  readonly since?: PlainDate
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
export async function barometerView(
  session: Session,
  { pair, from: asked, since, to }: BarometerQuestion,
): Promise<BarometerView> {
  const from = asked ?? since
  // what moved it up to a turn, or in the last weeks, may lie before the days asked for
  const begin = from === undefined ? {} : { from: beforeTurn(from) }
  const { days: read, begins, turns: found, why } = await pairBarometer(session, pair, { ...begin, to })
  const isAsked = ({ date }: { readonly date: PlainDate }): boolean => from === undefined || date >= from
  const isShown = ({ date }: DayReading): boolean => asked !== undefined || begins === null || date >= begins
  const [days, turns] = [read.filter(isAsked).filter(isShown), found.filter(isAsked)]
  const reasons = new Map<string, readonly Contribution[]>()
  for (const { date } of turns) reasons.set(date, await why(beforeTurn(date), date))
  const recent = await why(days.at(-29)?.date ?? null, to)
  const reason = await reasonsOf(session, pair, [...recent, ...[...reasons.values()].flat()], to)
  const turnOn = new Map(
    turns.map(({ date, ...turn }) => [date, { ...turn, why: (reasons.get(date) ?? []).map(reason) }]),
  )
  return {
    pair,
    days: days.map((day) => ({ ...day, turn: turnOn.get(day.date) ?? null })),
    why: recent.map(reason),
  }
}

/** Gives what moved the barometer its sentence, and the article it stands in. */
async function reasonsOf(
  session: Session,
  pair: BarometerQuestion['pair'],
  moved: readonly Contribution[],
  at: PlainDate,
) {
  const names = [...new Set(moved.map(({ entry }) => entry))]
  const entries = await entriesNamed(session, pair, names, at)
  const first = (id: string) => entries.get(id)?.tellings[0]
  const citations = await citationsOf(
    session,
    names.flatMap((id) => first(id)?.article ?? []),
  )
  return (contribution: Contribution): Reason => {
    const telling = first(contribution.entry)
    return {
      ...contribution,
      sentence: telling?.sentences[0] ?? null,
      article: telling === undefined ? null : (citations[telling.article] ?? null),
    }
  }
}
