import { toDay, toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { dayOf } from '../ledger/across/day-of.ts'
import { byText } from '../ledger/across/order.ts'
import type { Session } from '../store/store.ts'
import { actorsOf, citationsOf, viewsOf } from './entry-view.ts'
import { entriesAsOf } from './load.ts'
import { moverOf, pairBarometer, type ReasonedTurn } from './pair-barometer.ts'
import { changedOfPair, idsOfDossier, newestMarks } from './pair-entries.ts'
import type { PairView, Standing } from './views.ts'

export interface PairQuestion {
  /** A and B, in the order asked for */
  readonly pair: readonly [string, string]
  readonly at: PlainDate
  /** thirty days before `at` where left out */
  readonly since?: PlainDate
}

/** The days of the barometer that a dossier shows. */
const daysShown = 730
const periodDays = 30

/** The dossier of a pair: what was known of it on a day, nothing later. */
export async function pairView(session: Session, question: PairQuestion): Promise<PairView> {
  const { pair, at } = question
  const since = question.since ?? toPlainDate(toDay(at) - periodDays)
  const { why, turns: found, ...level } = await levelOf(session, pair, since, at)
  const turns: Standing['turns'][number][] = []
  for (const { why, ...turn } of found) turns.push({ ...turn, most: await moverOf({ ...turn, why }) })
  const standing = { ...level, turns, why: await why() }
  const movers = new Set([...standing.why, ...turns.flatMap(({ most }) => most ?? [])].map(({ entry }) => entry))
  const { ids: shown, cut } = await idsOfDossier(session, pair, since, at)
  const entries = await entriesAsOf(session, [...shown, ...movers, ...(await changedOfPair(session, pair, at))], at)
  const dated = entries.toSorted((a, b) => byText(dayOf(b), dayOf(a)) || byText(a.id, b.id))
  const recent = dated.filter(
    ({ id, kind, tellings }) => kind !== 'event' || movers.has(id) || tellings.some(({ known }) => known >= since),
  )
  return {
    schema: 'rapport/pair@1',
    pair,
    at,
    since,
    barometer: standing,
    engagements: viewsOf(recent, 'engagement'),
    incidents: viewsOf(recent, 'incident'),
    measures: viewsOf(recent, 'measure'),
    issues: viewsOf(recent, 'issue'),
    channels: viewsOf(recent, 'channel'),
    statements: viewsOf(recent, 'statement'),
    outlook: viewsOf(recent, 'outlook'),
    events: viewsOf(recent, 'event'),
    cut,
    marks: await newestMarks(session, pair, at, entries),
    actors: actorsOf(recent),
    sources: await citationsOf(
      session,
      recent.flatMap(({ articles }) => articles),
    ),
  }
}

/** Where a pair stands on a day; what moved it is weighed where it is asked for. */
export interface Level extends Omit<Standing, 'why' | 'turns'> {
  readonly turns: readonly ReasonedTurn[]
  readonly why: () => Promise<Standing['why']>
}

export async function levelOf(
  session: Session,
  pair: readonly [string, string],
  since: PlainDate,
  at: PlainDate,
  daysBefore = daysShown,
): Promise<Level> {
  const from = toPlainDate(toDay(at) - daysBefore)
  const { days, turns, why } = await pairBarometer(session, pair, { from: from < since ? from : since, to: at })
  const [now, then] = [days.at(-1), days.find(({ date }) => date === since)]
  const tension = now?.tension ?? null
  const before = then?.tension ?? null
  const change = tension === null || before === null ? null : Math.round((tension - before) * 10) / 10
  const first = days.findIndex((day) => day.tension !== null)
  return {
    tension,
    low: now?.low ?? null,
    high: now?.high ?? null,
    trend: now?.trend ?? null,
    acts: now?.acts ?? null,
    talk: now?.talk ?? null,
    plans: now?.plans ?? null,
    aToB: now?.aToB ?? null,
    bToA: now?.bToA ?? null,
    change,
    since,
    why: () => why(change === null ? null : since, at),
    days: first < 0 ? [] : days.slice(first),
    turns,
  }
}
