import { daysAfter } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import { daysInOrder } from './days-in-order.ts'
import { actorsOf, anyView, citationsOf } from './entry-view.ts'
import { entriesOfPairsNamed } from './pair-entries.ts'
import { levelsOf } from './pair-view.ts'
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

/** Less than this is not called a move, in points. */
export const leastMove = 1

/** How many days a sparkline shows. */
export const sparkDays = 90

/** The pairs of which something was told in the period, those first that moved most, then those told of most. */
export async function worldView(session: Session, question: WorldQuestion): Promise<WorldView> {
  const { at, limit = mostPairs } = question
  daysInOrder(question.since, at)
  const since = question.since ?? daysAfter(at, -7)
  const moved = []
  const pairs = await pairsTold(session, { since, at }, limit)
  const levels = await levelsOf(session, pairs, since, at, { daysBefore: sparkDays, only: 'days' })
  for (const [place, level] of levels.entries()) {
    const pair = pairs[place]!
    const { tension, low, high, trend, change, days } = level
    // of one not known before, why it stands where it stands
    const isTold = change === null ? tension !== null : Math.abs(change) >= leastMove
    const why = isTold ? await level.why() : []
    const spark = days.slice(-sparkDays).map((day) => day.tension)
    moved.push({ pair, tension, low, high, trend, change, why: why.slice(0, 3), days: spark })
  }
  const ordered = moved.toSorted((x, y) => Math.abs(y.change ?? 0) - Math.abs(x.change ?? 0))
  const first = ordered.map(({ pair, why }) => ({ pair, names: why.slice(0, 1).map(({ entry }) => entry) }))
  const named = await entriesOfPairsNamed(session, first, at)
  const tops = first.map(({ names }) => named.get(names[0] ?? ''))
  const shown = tops.flatMap((top) => top ?? [])
  return {
    schema: 'rapport/world@1',
    at,
    since,
    pairs: ordered.map((row, index) => {
      const top = tops[index]
      return { ...row, top: top === undefined ? null : anyView(top) }
    }),
    actors: actorsOf(shown),
    sources: await citationsOf(
      session,
      shown.flatMap(({ articles }) => articles),
    ),
  }
}
