import type { Selectable } from 'kysely'
import type { EntryKind, Telling } from '../ledger/across/entry.ts'
import { chunksOf } from './chunks-of.ts'
import { indexedName } from './index-key.ts'
import { oneOf } from './one-of.ts'
import type { TellingsTable } from './schema.ts'
import type { Session } from './store.ts'

/** Keeps what an article tells; it waits to be folded. */
export async function saveTellings({ db }: Session, tellings: readonly Telling[]): Promise<void> {
  const rows = tellings.map(({ article, kind, index, published, known, outlet, source, ...rest }) => ({
    ...{ article, kind, position: index, entry: null, published, known, outlet: indexedName(outlet), source },
    telling: JSON.stringify(rest),
  }))
  for (const some of chunksOf(rows)) await db.insertInto('tellings').values(some).execute()
}

/** Tellings that are not folded yet, the earliest first. */
export async function loadPending({ db }: Session, limit: number): Promise<readonly Telling[]> {
  const rows = await db
    .selectFrom('tellings')
    .select(tellingColumns)
    .where('entry', 'is', null)
    .orderBy('published')
    .orderBy('article')
    .orderBy('kind')
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(tellingOf)
}

/** Marks the entries that some articles tell of: they are folded anew, from what is then there. */
export async function markStale({ kind, db }: Session, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return
  await db
    .insertInto('stale_entries')
    .columns(['entry'])
    .expression((query) =>
      query
        .selectFrom('tellings')
        .select((is) => is.ref('entry').$notNull().as('entry'))
        .distinct()
        .where('article', 'in', oneOf(kind, articles))
        .where('entry', 'is not', null),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function loadStale({ db }: Session): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('stale_entries').select('entry').execute()
  return new Set(rows.map(({ entry }) => entry))
}

export async function clearStale({ db }: Session): Promise<void> {
  await db.deleteFrom('stale_entries').execute()
}

/** The columns that make a telling. */
export const tellingColumns = [
  ...(['kind', 'article', 'position', 'published', 'known', 'outlet', 'source', 'telling'] as const),
]

/** A telling from its row. */
export function tellingOf(row: Pick<Selectable<TellingsTable>, (typeof tellingColumns)[number]>): Telling {
  const { kind, article, position, published, known, outlet, source } = row
  return {
    kind: kind as EntryKind,
    article,
    index: position,
    published,
    known,
    outlet,
    source,
    ...JSON.parse(row.telling),
  }
}
