import { RapportError } from '../../base/errors.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { LedgerViews } from '../ledger-views.ts'
import type { PageRequest } from '../page.ts'
import { dayOfQuery } from '../parts/request-days.ts'

/** The day a page is asked for: `at` of the query, else the last day of the ledger. Throws the known error `empty-ledger`. */
export async function atOf(request: PageRequest, ledger: LedgerViews): Promise<PlainDate> {
  const at = dayOfQuery(request, 'at') ?? (await ledger.lastDay())
  if (at === null) {
    throw new RapportError('empty-ledger', 'The ledger is empty.', {
      hint: 'Take articles in on the command line: rapport ingest FILE --db LEDGER.',
    })
  }
  return at
}
