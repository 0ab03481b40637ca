import type { PlainDate } from '../base/plain-date.ts'
import type { PairOfStates } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'

/** A stretch of days, both included, as it was known on the last. */
interface Told {
  readonly since: PlainDate
  readonly at: PlainDate
}

/** The pairs of which most entries were told in a stretch of days, those first. */
export async function pairsTold({ db }: Session, { since, at }: Told, limit: number): Promise<readonly PairOfStates[]> {
  const rows = await db
    .selectFrom('tellings')
    .innerJoin('entry_pairs', 'entry_pairs.entry', 'tellings.entry')
    .select(['a', 'b', (is) => is.fn.count<number>('entry_pairs.entry').distinct().as('told')])
    .where('known', '>=', since)
    .where('known', '<=', at)
    .groupBy(['a', 'b'])
    .orderBy('told', 'desc')
    .orderBy('a')
    .orderBy('b')
    .limit(limit)
    .execute()
  return rows.map(({ a, b }) => [a, b])
}
