import type { PlainDate } from '../base/plain-date.ts'
import { oneOf } from './one-of.ts'
import type { Session } from './store.ts'

/** Entries of a kind that share a pair, and whose days touch a window; entries without a day always do. */
export interface Neighbourhood {
  readonly kind: string
  readonly pair: readonly [string, string]
  /** null: whatever the day */
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/** The ids of the entries in any of some neighbourhoods. */
export async function neighbours({ db }: Session, neighbourhoods: readonly Neighbourhood[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { kind, pair, from, to } of neighbourhoods) {
    const [a, b] = pair
    let query = db
      .selectFrom('entry_pairs')
      .select('entry')
      .where('a', '=', a)
      .where('b', '=', b)
      .where('kind', '=', kind)
    if (to !== null) query = query.where((is) => is.or([is('start', 'is', null), is('start', '<=', to)]))
    if (from !== null) query = query.where((is) => is.or([is('end', 'is', null), is('end', '>=', from)]))
    for (const { entry } of await query.execute()) found.add(entry)
  }
  return found
}

/** The ids of the entries that any of some articles tells of. */
export async function entriesTold({ kind, db }: Session, articles: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('tellings')
    .select('entry')
    .distinct()
    .where('article', 'in', oneOf(kind, articles))
    .execute()
  return rows.map(({ entry }) => entry)
}
