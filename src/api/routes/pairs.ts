import { z } from 'zod'
import { addMonths, toDay, toPlainDate } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { entryKinds } from '../../ledger/across/entry.ts'
import { dayAsked, pairNamed, stateNamed } from '../../query/asked.ts'
import { barometerView } from '../../query/barometer-view.ts'
import { pairView } from '../../query/pair-view.ts'
import { pairsView } from '../../query/pairs-view.ts'
import { viewSchemas } from '../../query/schemas/view-schemas.ts'
import { timelinePage } from '../../query/timeline-view.ts'
import type { Session } from '../../store/store.ts'
import { cursorOf, pageOf, placeOf } from '../cursor.ts'
import { ledgerOf } from '../ledger-of.ts'
import { cursor, day, limit, next, state } from '../parameters.ts'
import { type Route, route } from '../route.ts'

const all = z.literal('yes').optional().describe('with statements, issues and outlook')

const pairPath = z.object({ a: state, b: state })

export const pairRoutes: readonly Route[] = [
  route({
    method: 'get',
    address: '/pairs',
    id: 'listPairs',
    summary: 'The pairs that the ledger knows anything of',
    query: z.strictObject({ state: state.optional(), cursor, limit: limit(1000, 100) }),
    gives: viewSchemas.pairs.extend({ next }),
    answer: async ({ query }, parts) => {
      const place = placeOf(query.cursor, 2)
      const view = await pairsView(ledgerOf(parts), {
        limit: query.limit + 1,
        ...(query.state === undefined ? {} : { state: stateNamed(query.state) }),
        ...(place === null ? {} : { after: [place[0]!, place[1]!] as const }),
      })
      const pairs = view.pairs.slice(0, query.limit)
      return { ...view, pairs, next: view.pairs.length > query.limit ? cursorOf(pairs.at(-1)!.pair) : null }
    },
  }),
  route({
    method: 'get',
    address: '/pairs/{a}/{b}',
    id: 'getPair',
    summary: 'The dossier of a pair as it was known on a day',
    path: pairPath,
    query: z.strictObject({ at: day, since: day }),
    gives: viewSchemas.pair,
    answer: async ({ path: { a, b }, query: { at, since } }, parts) => {
      const session = ledgerOf(parts)
      return pairView(session, {
        pair: pairNamed(a, b),
        at: await dayAsked(session, at, since),
        ...(since === undefined ? {} : { since }),
      })
    },
  }),
  route({
    method: 'get',
    address: '/pairs/{a}/{b}/timeline',
    id: 'getTimeline',
    summary: 'What happened and is due between a pair, the newest first',
    path: pairPath,
    query: z.strictObject({ from: day, to: day, all, cursor, limit: limit(1000, 100) }),
    gives: viewSchemas.timeline.extend({ next }),
    answer: async ({ path, query }, parts) => {
      const session = ledgerOf(parts)
      const place = placeOf(query.cursor, 2)
      const { view, next } = await timelinePage(session, {
        ...(await periodAsked(session, path, query)),
        limit: query.limit,
        ...(query.all === 'yes' && { kinds: entryKinds }),
        ...(place === null ? {} : { after: { day: place[0]!, entry: place[1]! } }),
      })
      return { ...view, next: next === null ? null : cursorOf([next.day, next.entry]) }
    },
  }),
  route({
    method: 'get',
    address: '/pairs/{a}/{b}/barometer',
    id: 'getBarometer',
    summary: 'Tension and thaw day by day, each as the day itself knew it, with the reasons',
    path: pairPath,
    query: z.strictObject({
      from: day.describe('two years before “to” where left out'),
      to: day,
      cursor,
      limit: limit(4000, 1000),
    }),
    gives: viewSchemas.barometer.extend({ next }),
    answer: async ({ path, query }, parts) => {
      const session = ledgerOf(parts)
      const period = await periodAsked(session, path, query)
      const view = await barometerView(session, { since: toPlainDate(addMonths(toDay(period.to), -24)), ...period })
      const { page, next } = pageOf(view.days, ({ date }) => date, query)
      return { ...view, days: page, next }
    },
  }),
]

/** The pair of an address, and the stretch of days that its query asks about. */
async function periodAsked(
  session: Session,
  { a, b }: z.output<typeof pairPath>,
  { from, to }: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined },
) {
  return { pair: pairNamed(a, b), to: await dayAsked(session, to, from), ...(from === undefined ? {} : { from }) }
}
