import type { Entry } from '../ledger/across/entry.ts'
import { chunksOf } from '../store/chunks-of.ts'
import type { Session } from '../store/store.ts'

/** The ids of the contacts of the same pairs on the days of some: what was held there tells whether a visit was made (LA24). */
export async function contactsOnDaysOf(
  { db }: Session,
  contacts: readonly Entry<'engagement'>[],
): Promise<ReadonlySet<string>> {
  const days = contacts.flatMap(({ start, end, pairs }) =>
    start === null || end === null ? [] : pairs.map(([a, b]) => ({ a, b, start, end })),
  )
  const found = new Set<string>()
  for (const some of chunksOf(days)) {
    const rows = await db
      .selectFrom('entry_pairs')
      .select('entry')
      .distinct()
      // the kind in each: only so is each looked up in the index of its pair
      .where((is) =>
        is.or(
          some.map(({ a, b, start, end }) =>
            is.and([is.and({ a, b, kind: 'engagement' }), is('start', '<=', end), is('end', '>=', start)]),
          ),
        ),
      )
      .execute()
    for (const { entry } of rows) found.add(entry)
  }
  return found
}
