import { type SelectQueryBuilder, sql } from 'kysely'
import type { Session } from '../store/store.ts'

/** As far as a list is counted, and its pages are turned: beyond, a narrower question is due. */
export const furthest = 10_000

/** How many rows a query finds, counted up to `furthest`; `isMore` where there are more. */
export interface Counted {
  readonly total: number
  readonly isMore: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: whatever is asked for, only its rows are counted
export async function counted({ db }: Session, query: SelectQueryBuilder<any, any, object>): Promise<Counted> {
  const some = query.select(sql<number>`1`.as('one')).limit(furthest + 1)
  const { count } = await db
    .selectFrom(some.as('found'))
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { total: Math.min(count, furthest), isMore: count > furthest }
}
