import { z } from 'zod'
import { calendarDays, dayAsked, sidesAsked } from '../../query/asked.ts'
import { calendarView } from '../../query/calendar-view.ts'
import { viewSchemas } from '../../query/schemas/view-schemas.ts'
import { searchView } from '../../query/search-view.ts'
import { statusView } from '../../query/status-view.ts'
import { worldView } from '../../query/world-view.ts'
import { cursorAt, offsetOf } from '../cursor.ts'
import { ledgerOf } from '../ledger-of.ts'
import { cursor, day, limit, next, state } from '../parameters.ts'
import { type Route, route } from '../route.ts'

export const listRoutes: readonly Route[] = [
  route({
    method: 'get',
    address: '/calendar',
    id: 'getCalendar',
    summary: 'Contacts by the day on which they are due or were held, of a pair, of a state, or of all',
    query: z.strictObject({
      a: state.optional(),
      b: state.optional(),
      at: day,
      from: day.describe('a month before “at” where left out'),
      to: day.describe('three months after “at” where left out'),
      cursor,
      limit: limit(1000, 200),
    }),
    gives: viewSchemas.calendar.extend({ next }),
    answer: async ({ query }, parts) => {
      const session = ledgerOf(parts)
      const { a, b, limit } = query
      const who = sidesAsked(a, b)
      const days = calendarDays(await dayAsked(session, query.at), query)
      const offset = offsetOf(query.cursor)
      const view = await calendarView(session, { ...who, ...days, limit, offset })
      return { ...view, next: cursorAt(offset + limit, view.total) }
    },
  }),
  route({
    method: 'get',
    address: '/search',
    id: 'search',
    summary: 'Sentences that hold the words, the newest first, each with the entries it tells',
    query: z.strictObject({
      q: z.string().min(1).max(500).describe('words, "a phrase", -without'),
      from: day.describe('published on or after'),
      to: day.describe('published on or before'),
      outlet: z.string().max(200).optional(),
      cursor,
      limit: limit(200, 50),
    }),
    gives: viewSchemas.search.extend({ next }),
    answer: async ({ query: { q, cursor, ...query } }, parts) => {
      const offset = offsetOf(cursor)
      const view = await searchView(ledgerOf(parts), { query: q, ...asked(query), offset })
      return { ...view, next: cursorAt(offset + view.hits.length, view.total) }
    },
  }),
  route({
    method: 'get',
    address: '/world',
    id: 'getWorld',
    summary: 'The pairs that moved most in a period',
    query: z.strictObject({ at: day, since: day.describe('a week before “at” where left out'), limit: limit(200, 40) }),
    gives: viewSchemas.world,
    answer: async ({ query }, parts) => {
      const session = ledgerOf(parts)
      return worldView(session, { ...asked(query), at: await dayAsked(session, query.at, query.since) })
    },
  }),
  route({
    method: 'get',
    address: '/status',
    id: 'getStatus',
    summary: 'What the ledger holds, from when to when, read by which reader',
    gives: viewSchemas.status,
    answer: (_said, parts) => statusView(ledgerOf(parts)),
  }),
]

/** What was said, without what was left out. */
function asked<Said extends object>(said: Said): { [Key in keyof Said]: Exclude<Said[Key], undefined> } {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as never
}
