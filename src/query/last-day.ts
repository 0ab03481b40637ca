import { toDay, toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'

/** The last day that the ledger was told of: of its newest article, those dated in the future left out; null for an empty one. */
export async function lastDay({ db }: Session, now: Date): Promise<PlainDate | null> {
  // it is tomorrow already somewhere
  const tomorrow = toPlainDate(toDay(now.toISOString().slice(0, 10)) + 1)
  const row = await db
    .selectFrom('articles')
    .select((is) => is.fn.max('published').as('last'))
    .where('published', '<=', tomorrow)
    .executeTakeFirst()
  return row?.last ?? null
}
