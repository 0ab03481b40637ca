import { createHash } from 'node:crypto'
import { keepDays } from '../barometer/kept-days.ts'
import { type KeptMarks, keepMarks } from '../barometer/kept-marks.ts'
import type { Mark } from '../barometer/mark.ts'
import type { Barometer } from '../barometer/read-marks.ts'
import type { Contribution } from '../barometer/why.ts'
import { joinParts, partsOf } from '../base/byte-parts.ts'
import { toPlainDate } from '../base/calendar.ts'
import { isOneOfPairs, oneOf } from './one-of.ts'
import { pack, unpack } from './packing.ts'
import type { BarometerMarksTable, PairBarometersTable } from './schema.ts'
import type { Session } from './store.ts'

/** States or bodies, the one that sorts first before the other. */
type Pair = readonly [string, string]

/** The one part of a barometer that is wanted: both are large. */
export type BarometerPart = 'days' | 'turns'

/** What is kept of some pairs, where it still stands by the barometer of this version and no entry changed since. */
export async function loadBarometers(
  { kind, db }: Session,
  pairs: readonly Pair[],
  version: string,
  only: BarometerPart | undefined,
) {
  if (pairs.length === 0) return []
  return db
    .selectFrom('pair_barometers')
    .select(['a', 'b', 'begins', 'first', 'marks'])
    .$if(only !== 'turns', (query) => query.select('days'))
    .$if(only !== 'days', (query) => query.select(['turns', 'reasons']))
    .where(isOneOfPairs(kind, pairs))
    .where('version', '=', version)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('stale_barometers')
            .select('entry')
            .whereRef('stale_barometers.a', '=', 'pair_barometers.a')
            .whereRef('stale_barometers.b', '=', 'pair_barometers.b'),
        ),
      ),
    )
    .execute()
}

/** The marks of a barometer that is kept and still stands by this version; null where none are. */
export async function loadKeptMarks<Column extends 'columns' | 'entries' | 'rest'>(
  { db }: Session,
  [a, b]: Pair,
  version: string,
  columns: readonly Column[],
) {
  const row = await db
    .selectFrom('barometer_marks')
    .innerJoin('pair_barometers', (join) =>
      join
        .onRef('pair_barometers.a', '=', 'barometer_marks.a')
        .onRef('pair_barometers.b', '=', 'barometer_marks.b')
        .on('version', '=', version),
    )
    .select(columns)
    .select('marks')
    .where('barometer_marks.a', '=', a)
    .where('barometer_marks.b', '=', b)
    .executeTakeFirst()
  return row ?? null
}

/** The marks that were kept, in canonical order, from their three columns. */
export function unpackMarks({ columns, entries, rest }: Pick<BarometerMarksTable, 'columns' | 'entries' | 'rest'>) {
  return { columns, entries: entriesOf(entries), rest: unpack<KeptMarks['rest']>(rest) }
}

/** What moved a barometer that is kept up to its turns, by the place of the turn. */
export function reasonsOf(reasons: PairBarometersTable['reasons']): (turn: number) => readonly Contribution[] {
  return (turn) => unpack(partsOf(reasons!).part(turn))
}

export function entriesOf(words: string): readonly string[] {
  return words === '' ? [] : words.split('\n')
}

/** Keeps a barometer in the place of the one before; what waited for it waits no more. */
export async function saveBarometer(
  session: Session,
  [a, b]: Pair,
  version: string,
  marks: readonly Mark[],
  { days, turns }: Pick<Barometer, 'days' | 'turns'>,
): Promise<void> {
  await dropBarometers(session, [[a, b]])
  const { columns, entries: ids, rest } = keepMarks(marks)
  const entries = ids.join('\n')
  const plain = turns.map(({ date, trend, before, after }) => ({ date, trend, before, after }))
  const reasons = turns.map(({ why }) => pack(why()))
  const begins = marks.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  await session.db
    .insertInto('barometer_marks')
    .values({ a, b, columns, entries, rest: pack(rest) })
    .execute()
  await session.db
    .insertInto('pair_barometers')
    .values({
      ...{ a, b, version },
      begins: marks.length === 0 ? null : toPlainDate(begins),
      first: days[0]?.date ?? null,
      last: days.at(-1)?.date ?? null,
      days: keepDays(days),
      turns: JSON.stringify(plain),
      reasons: joinParts(reasons),
      marks: hashOf(columns, entries),
    })
    .execute()
}

function hashOf(columns: Uint8Array, entries: string): string {
  return createHash('sha256').update(columns).update(entries).digest('hex').slice(0, 32)
}

/** Keeps nothing of some pairs, and nothing waits for them. */
export async function dropBarometers({ kind, db }: Session, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  for (const table of ['pair_barometers', 'barometer_marks', 'stale_barometers'] as const) {
    await db.deleteFrom(table).where(isOneOfPairs(kind, pairs)).execute()
  }
}

/** Notes that entries are about to change, or have changed, in the barometers of their pairs. */
export async function markBarometers({ kind, db }: Session, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return
  await db
    .insertInto('stale_barometers')
    .columns(['a', 'b', 'entry'])
    .expression((query) =>
      query.selectFrom('entry_pairs').select(['a', 'b', 'entry']).where('entry', 'in', oneOf(kind, entries)),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Whether barometers of another version are kept. */
export async function hasOutdated({ db }: Session, version: string): Promise<boolean> {
  const row = await db.selectFrom('pair_barometers').select('a').where('version', '!=', version).executeTakeFirst()
  return row !== undefined
}

/** Notes that the barometers of other versions are to be made anew. */
export async function markOutdated({ db }: Session, version: string): Promise<void> {
  await db
    .insertInto('stale_barometers')
    .columns(['a', 'b', 'entry'])
    .expression((query) =>
      query
        .selectFrom('pair_barometers')
        .select((is) => ['a', 'b', is.val('').as('entry')])
        .where('version', '!=', version),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Pairs whose barometer waits to be made anew. */
export async function stalePairs({ db }: Session, limit: number): Promise<readonly Pair[]> {
  const rows = await db.selectFrom('stale_barometers').select(['a', 'b']).distinct().limit(limit).execute()
  return rows.map(({ a, b }) => [a, b] as const)
}

/** The entries of a pair that changed since its barometer was kept. */
export async function staleEntries({ db }: Session, [a, b]: Pair): Promise<readonly string[]> {
  const rows = await db.selectFrom('stale_barometers').select('entry').where('a', '=', a).where('b', '=', b).execute()
  return rows.map(({ entry }) => entry)
}

/** Those of some pairs that have so many entries of some kinds. */
export async function pairsOfEntries(
  { kind, db }: Session,
  pairs: readonly Pair[],
  kinds: readonly string[],
  least: number,
): Promise<readonly Pair[]> {
  const rows = await db
    .selectFrom('entry_pairs')
    .select(['a', 'b'])
    .where(isOneOfPairs(kind, pairs))
    .where('kind', 'in', kinds)
    .groupBy(['a', 'b'])
    .having((is) => is.fn.countAll(), '>=', least)
    .execute()
  return rows.map(({ a, b }) => [a, b] as const)
}

/** The ids of the entries of a pair of some kinds. */
export async function entriesOfPair(
  { db }: Session,
  [a, b]: Pair,
  kinds: readonly string[],
): Promise<readonly string[]> {
  const query = db.selectFrom('entry_pairs').select('entry').where('a', '=', a).where('b', '=', b)
  return (await query.where('kind', 'in', kinds).execute()).map(({ entry }) => entry)
}
