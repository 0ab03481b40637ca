import type { PlainDate } from '../../base/plain-date.ts'
import { emptyLedger } from '../../query/last-day.ts'
import type { LedgerViews } from '../ledger-views.ts'
import type { PageRequest } from '../page.ts'
import { dayOfQuery } from '../parts/request-days.ts'

/** The day a page is asked for: `at` of the query, else the last day of the ledger. Throws the known error `empty-ledger`. */
export async function atOf(request: PageRequest, ledger: LedgerViews): Promise<PlainDate> {
  const at = dayOfQuery(request, 'at') ?? (await ledger.lastDay())
  if (at === null) throw emptyLedger()
  return at
}
