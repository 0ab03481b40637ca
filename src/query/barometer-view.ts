import type { DayReading } from '../barometer/day-reading.ts'
import type { Contribution } from '../barometer/why.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import { daysInOrder } from './days-in-order.ts'
import { citationsOf } from './entry-view.ts'
import { beforeTurn, pairBarometer } from './pair-barometer.ts'
import { entriesNamed } from './pair-entries.ts'
import { sentenceOfMove } from './sentence-of-move.ts'
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
  daysInOrder(asked, to)
  const from = asked ?? since
  // what moved it in the last weeks may lie before the days asked for
  const begin = from === undefined ? {} : { from: beforeTurn(from) }
  const { days: read, begins, turns: found, why } = await pairBarometer(session, pair, { ...begin, to })
  const isAsked = ({ date }: { readonly date: PlainDate }): boolean => from === undefined || date >= from
  const isShown = ({ date }: DayReading): boolean => asked !== undefined || begins === null || date >= begins
  const [days, turns] = [read.filter(isAsked).filter(isShown), found.filter(isAsked)]
  const moves: Move[] = [{ day: to, why: await why(days.at(-29)?.date ?? null, to) }]
  for (const { date, why } of turns) moves.push({ day: date, why: await why() })
  const [recent = [], ...reasons] = await reasonsOf(session, pair, moves, to)
  const turnOn = new Map(
    turns.map(({ date, trend, before, after }, index) => [date, { trend, before, after, why: reasons[index] ?? [] }]),
  )
  return {
    pair,
    days: days.map((day) => ({ ...day, turn: turnOn.get(day.date) ?? null })),
    why: recent,
  }
}

/** What moved the barometer up to a day. */
interface Move {
  readonly day: PlainDate
  readonly why: readonly Contribution[]
}

/** Gives what moved the barometer the sentence that says so, of those known by then, and the article it stands in. */
async function reasonsOf(
  session: Session,
  pair: BarometerQuestion['pair'],
  moves: readonly Move[],
  at: PlainDate,
): Promise<readonly (readonly Reason[])[]> {
  const names = new Set(moves.flatMap(({ why }) => why.map(({ entry }) => entry)))
  const entries = await entriesNamed(session, pair, [...names], at)
  const told = moves.map(({ day, why }) =>
    why.map((moved) => ({ moved, piece: sentenceOfMove(moved, entries.get(moved.entry), day) })),
  )
  const citations = await citationsOf(
    session,
    told.flat().flatMap(({ piece }) => piece?.article ?? []),
  )
  return told.map((list) =>
    list.map(({ moved, piece }) => ({
      ...moved,
      sentence: piece?.text ?? null,
      article: citations[piece?.article ?? ''] ?? null,
    })),
  )
}
