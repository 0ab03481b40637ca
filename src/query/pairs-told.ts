import type { PlainDate } from '../base/plain-date.ts'
import { entryKinds, type PairOfStates } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import { toldLater } from './list-as-of.ts'

/** A stretch of days, both included, as it was known on the last. */
interface Told {
  readonly since: PlainDate
  readonly at: PlainDate
}

/** The pairs of which most entries were told in a stretch of days, those first. */
export async function pairsTold({ db }: Session, { since, at }: Told, limit: number): Promise<readonly PairOfStates[]> {
  const entries = db.selectFrom('entry_pairs').select(['a', 'b'])
  const toldLast = entries.where('last_known', '>=', since).where('last_known', '<=', at)
  // told again since: only their tellings say whether one was in the stretch
  const toldAgain = toldLater(entries.where('kind', 'in', entryKinds).where('first_known', '<=', at), at).where((is) =>
    is.exists(
      is
        .selectFrom('tellings')
        .select('known')
        .whereRef('tellings.entry', '=', 'entry_pairs.entry')
        .where('known', '>=', since)
        .where('known', '<=', at),
    ),
  )
  const rows = await db
    .selectFrom(toldLast.unionAll(toldAgain).as('told'))
    .select(['a', 'b', (is) => is.fn.countAll<number>().as('entries')])
    .groupBy(['a', 'b'])
    .orderBy('entries', 'desc')
    .orderBy('a')
    .orderBy('b')
    .limit(limit)
    .execute()
  return rows.map(({ a, b }) => [a, b])
}
