import { toDay, toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import { actorsOf, anyView, citationsOf } from './entry-view.ts'
import { entryNamed } from './pair-entries.ts'
import { standingOf } from './pair-view.ts'
import { pairsTold } from './pairs-told.ts'
import type { WorldView } from './views.ts'

export interface WorldQuestion {
  readonly at: PlainDate
  /** a week before `at` where left out */
  readonly since?: PlainDate
  readonly limit?: number
}

/** Of so many pairs it is asked how they moved: those told of most. */
export const mostPairs = 40

const sparkDays = 90

/** The pairs of which something was told in the period, those first that moved most, then those told of most. */
export async function worldView(session: Session, question: WorldQuestion): Promise<WorldView> {
  const { at, limit = mostPairs } = question
  const since = question.since ?? toPlainDate(toDay(at) - 7)
  const pairs = []
  for (const pair of await pairsTold(session, { since, at }, limit)) {
    const { tension, low, high, trend, change, why, days } = await standingOf(session, pair, since, at, sparkDays)
    const top = await entryNamed(session, pair, why[0]?.entry, at)
    const spark = days.slice(-sparkDays).map((day) => day.tension)
    pairs.push({
      row: {
        pair,
        tension,
        low,
        high,
        trend,
        change,
        why: why.slice(0, 3),
        top: top === undefined ? null : anyView(top),
        days: spark,
      },
      top,
    })
  }
  const ordered = pairs.toSorted((x, y) => Math.abs(y.row.change ?? 0) - Math.abs(x.row.change ?? 0))
  const tops = ordered.flatMap(({ top }) => top ?? [])
  return {
    schema: 'rapport/world@1',
    at,
    since,
    pairs: ordered.map(({ row }) => row),
    actors: actorsOf(tops),
    sources: await citationsOf(
      session,
      tops.flatMap(({ articles }) => articles),
    ),
  }
}
