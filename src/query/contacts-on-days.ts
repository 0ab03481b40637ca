import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import type { DatabaseKind } from '../store/database-kind.ts'
import type { Session } from '../store/store.ts'

/** The ids of the contacts of the same pairs on the days of some: what was held there tells whether a visit was made (LA24). */
export async function contactsOnDaysOf(
  { kind, db }: Session,
  contacts: readonly Entry<'engagement'>[],
): Promise<ReadonlySet<string>> {
  const days = contacts.flatMap(({ start, end, pairs }) =>
    start === null || end === null ? [] : pairs.map(([a, b]) => ({ a, b, start, end })),
  )
  if (days.length === 0) return new Set()
  const rows = await db
    .selectFrom(tableOf(kind, days).as('days'))
    // each is looked up in the index of its pair
    .crossJoin('entry_pairs')
    .select('entry')
    .distinct()
    .whereRef('entry_pairs.a', '=', 'days.a')
    .whereRef('entry_pairs.b', '=', 'days.b')
    .where('kind', '=', 'engagement')
    .whereRef('entry_pairs.start', '<=', 'days.end')
    .whereRef('entry_pairs.end', '>=', 'days.start')
    .execute()
  return new Set(rows.map(({ entry }) => entry))
}

interface DaysOfPair {
  readonly a: string
  readonly b: string
  readonly start: PlainDate
  readonly end: PlainDate
}

/** … as a table that is one parameter, however many they are. */
function tableOf(kind: DatabaseKind, days: readonly DaysOfPair[]): RawBuilder<DaysOfPair> {
  const json = JSON.stringify(days)
  return kind === 'sqlite'
    ? sql`(select value ->> 'a' as a, value ->> 'b' as b, value ->> 'start' as "start", value ->> 'end' as "end"
        from json_each(${json}))`
    : sql`(select * from json_to_recordset(${json}) as days (a text, b text, "start" text, "end" text))`
}
