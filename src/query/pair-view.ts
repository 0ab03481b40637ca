import { neutral } from '../barometer/level.ts'
import { byText } from '../base/by-text.ts'
import { daysAfter } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { dayOf } from '../ledger/across/day-of.ts'
import type { Entry } from '../ledger/across/entry.ts'
import type { BarometerPart } from '../store/kept-barometers.ts'
import type { Session } from '../store/store.ts'
import { daysInOrder } from './days-in-order.ts'
import { actorsOf, citationsOf, viewsOf } from './entry-view.ts'
import { entriesAsOf } from './load.ts'
import { moverOf, type PairBarometer, pairBarometers, type ReasonedTurn } from './pair-barometer.ts'
import { changedOfPairs, idsOfDossier, newestMarks } from './pair-entries.ts'
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

const mostStanding = 5

/** Those that put the tension on the side of neutral on which it lies, the strongest first. */
function mostOff(off: number, why: Standing['why']): Standing['standsBy'] {
  const same = why.filter(({ points }) => Math.sign(points) === Math.sign(off))
  return same.slice(0, mostStanding).map(({ entry, part, points }) => ({ entry, part, points }))
}

/** The dossier of a pair: what was known of it on a day, nothing later. Throws `no-days`. */
export async function pairView(session: Session, question: PairQuestion): Promise<PairView> {
  const { pair, at } = question
  daysInOrder(question.since, at)
  const since = question.since ?? daysAfter(at, -periodDays)
  const [levels, { ids: shown, cut }, changed] = await Promise.all([
    levelsOf(session, [pair], since, at),
    idsOfDossier(session, pair, since, at),
    changedOfPairs(session, [pair], at),
  ])
  const { why, turns: found, ...level } = levels[0]!
  const turns: Standing['turns'][number][] = []
  for (const { why, ...turn } of found) turns.push({ ...turn, most: await moverOf({ ...turn, why }) })
  const [moved, standsBy] = [await why(), await level.standsBy()]
  const standing = { ...level, turns, why: moved, standsBy }
  const movers = new Set([...moved, ...standsBy, ...turns.flatMap(({ most }) => most ?? [])].map(({ entry }) => entry))
  const entries = await entriesAsOf(session, [...shown, ...movers, ...changed], at)
  const dated = entries.toSorted((a, b) => byText(dayOf(b), dayOf(a)) || byText(a.id, b.id))
  const recent = dated.filter(
    ({ id, kind, tellings }) => kind !== 'event' || movers.has(id) || tellings.some(({ known }) => known >= since),
  )
  const articles = recent.flatMap(({ articles }) => articles)
  const [marks, sources] = await Promise.all([newestMarks(session, pair, at, entries), citationsOf(session, articles)])
  return {
    schema: 'rapport/pair@1',
    pair,
    at,
    since,
    lastTold: lastToldOf(recent, level.days),
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
    marks,
    actors: actorsOf(recent),
    sources,
  }
}

/** The last day on which an entry of the dossier was told, or any act that the barometer counts. */
function lastToldOf(entries: readonly Entry[], days: Standing['days']): PlainDate | null {
  const told = entries.map(({ tellings }) => tellings.at(-1)!.published)
  const begun = days.findLast(({ events }) => events > 0)?.date
  return [...told, ...(begun === undefined ? [] : [begun])].toSorted().at(-1) ?? null
}

/** Where a pair stands on a day; what moved it, and what puts it there, is weighed where it is asked for. */
export interface Level extends Omit<Standing, 'why' | 'standsBy' | 'turns'> {
  readonly turns: readonly ReasonedTurn[]
  readonly why: () => Promise<Standing['why']>
  readonly standsBy: () => Promise<Standing['standsBy']>
}

/** The levels of some pairs, in their order. */
export async function levelsOf(
  session: Session,
  pairs: readonly (readonly [string, string])[],
  since: PlainDate,
  at: PlainDate,
  { daysBefore = daysShown, ...part }: { readonly daysBefore?: number; readonly only?: BarometerPart } = {},
): Promise<readonly Level[]> {
  const from = daysAfter(at, -daysBefore)
  const barometers = await pairBarometers(session, pairs, { from: from < since ? from : since, to: at, ...part })
  return barometers.map((barometer) => levelOf(barometer, since, at))
}

function levelOf({ days, turns, why }: PairBarometer, since: PlainDate, at: PlainDate): Level {
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
    standsBy: async () => mostOff((tension ?? neutral) - neutral, await why(null, at)),
    days: first < 0 ? [] : days.slice(first),
    turns,
  }
}
