import { sql } from 'kysely'
import { chunksOf } from './chunks-of.ts'
import { isOneOfPairs, oneOf } from './one-of.ts'
import type { EntryPairsTable, PairsTable } from './schema.ts'
import type { Session } from './store.ts'

/** The pairs of some entries, each with how many of these there are and when they were known. */
export async function pairsOf({ kind, db }: Session, entries: readonly string[]): Promise<readonly PairsTable[]> {
  if (entries.length === 0) return []
  return db
    .selectFrom('entry_pairs')
    .select((is) => [
      'a',
      'b',
      is.fn.countAll<number>().as('entries'),
      is.fn.min('first_known').as('first_known'),
      is.fn.max('last_known').as('last_known'),
    ])
    .where('entry', 'in', oneOf(kind, entries))
    .groupBy(['a', 'b'])
    .execute()
}

/** Brings the pairs up to date where entries went (`before`: of their pairs) and others came. */
export async function keepPairs(
  session: Session,
  before: readonly PairsTable[],
  came: readonly EntryPairsTable[],
): Promise<void> {
  const gone = new Map(before.map((pair) => [keyOf(pair), pair]))
  const now = new Map([...Map.groupBy(came, keyOf)].map(([key, rows]) => [key, summed(rows)]))
  const wider = [...now].filter(([key, pair]) => covers(pair, gone.get(key)))
  const changes = wider.map(([key, pair]) => ({ ...pair, entries: pair.entries - (gone.get(key)?.entries ?? 0) }))
  for (const rows of chunksOf(changes)) await widen(session, rows)
  const done = new Set(wider.map(([key]) => key))
  await countAnew(
    session,
    [...gone].flatMap(([key, pair]) => (done.has(key) ? [] : pair)),
  )
}

function keyOf({ a, b }: Pick<PairsTable, 'a' | 'b'>): string {
  return `${a} ${b}`
}

function summed(rows: readonly EntryPairsTable[]): PairsTable {
  const { a, b } = rows[0]!
  const first_known = rows.reduce((least, row) => (row.first_known < least ? row.first_known : least), '9999')
  const last_known = rows.reduce((most, row) => (row.last_known > most ? row.last_known : most), '')
  return { a, b, entries: rows.length, first_known, last_known }
}

/** What went may have been the first or the last of its pair, unless what came reaches as far. */
function covers(pair: PairsTable, gone: PairsTable | undefined): boolean {
  return gone === undefined || (pair.first_known <= gone.first_known && pair.last_known >= gone.last_known)
}

async function widen({ db }: Session, rows: readonly PairsTable[]): Promise<void> {
  await db
    .insertInto('pairs')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['a', 'b']).doUpdateSet({
        entries: sql<number>`pairs.entries + excluded.entries`,
        first_known: sql<string>`case when excluded.first_known < pairs.first_known then excluded.first_known else pairs.first_known end`,
        last_known: sql<string>`case when excluded.last_known > pairs.last_known then excluded.last_known else pairs.last_known end`,
      }),
    )
    .execute()
}

async function countAnew({ kind, db }: Session, pairs: readonly PairsTable[]): Promise<void> {
  if (pairs.length === 0) return
  const these = isOneOfPairs(
    kind,
    pairs.map(({ a, b }) => [a, b]),
  )
  await db.deleteFrom('pairs').where(these).execute()
  await sql`insert into pairs (a, b, entries, first_known, last_known)
    select a, b, count(*), min(first_known), max(last_known) from entry_pairs where ${these} group by a, b`.execute(db)
}
