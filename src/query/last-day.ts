import { daysAfter } from '../base/calendar.ts'
import { RapportError } from '../base/errors.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'

/** The last day that the ledger was told of: of its newest article, those dated in the future left out; null for an empty one. */
export async function lastDay({ db }: Session, now: Date): Promise<PlainDate | null> {
  // it is tomorrow already somewhere
  const tomorrow = daysAfter(now.toISOString().slice(0, 10), 1)
  const row = await db
    .selectFrom('articles')
    .select((is) => is.fn.max('published').as('last'))
    .where('published', '<=', tomorrow)
    .executeTakeFirst()
  return row?.last ?? null
}

/** The known error `empty-ledger`: what asks for the last day of a ledger that was told of none. */
export function emptyLedger(): RapportError {
  return new RapportError('empty-ledger', 'The ledger is empty: it holds no article with a day of publication.', {
    hint: 'Take articles in on the command line: rapport ingest FILE --db LEDGER.',
  })
}
