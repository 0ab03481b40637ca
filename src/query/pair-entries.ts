import { byText } from '../base/by-text.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import { sortedPair } from '../ledger/across/codes.ts'
import { type Entry, type EntryKind, entryKinds } from '../ledger/across/entry.ts'
import { loadEntries } from '../store/load-entries.ts'
import { isOneOfPairs } from '../store/one-of.ts'
import type { Session } from '../store/store.ts'
import { toldLater } from './list-as-of.ts'
import { entriesAsOf } from './load.ts'
import { marksOfEntries, mostMarks } from './pair-marks.ts'
import type { PairMark, PairView } from './views.ts'

type Pair = readonly [string, string]

/** Of each kind as many as a dossier lists, those told last; what a day in the future is named for is always there. */
export const mostOfKind = 40

/**
 * The ids of what a dossier of a pair shows of a day, acts from a day on: no acts told before, of each kind the last; and the
 * kinds of which there is more.
 */
export async function idsOfDossier(session: Session, pair: Pair, since: PlainDate, at: PlainDate) {
  const told = (kind: EntryKind) => {
    const mine = ofPair(session, pair, at).select(['kind', 'last_known']).where('kind', '=', kind)
    return kind === 'event' ? mine.where('last_known', '>=', since) : mine
  }
  // one question for all kinds, each answered from the index of what was told last
  const newest = entryKinds.map((kind) => {
    const last = told(kind).orderBy('last_known', 'desc').orderBy('entry')
    const some = last.limit(mostOfKind + 1).as('newest')
    return session.db.selectFrom(some).select(['entry', 'kind', 'last_known'])
  })
  const [first, ...others] = newest
  const [rows, ahead] = await Promise.all([
    first!.unionAll(others).execute(),
    told('engagement').where('end', '>=', at).execute(),
  ])
  const ids = ahead.map(({ entry }) => entry)
  const cut: PairView['cut'][number][] = []
  const ofKinds = Map.groupBy(rows, ({ kind }) => kind)
  for (const kind of entryKinds) {
    const ofKind = (ofKinds.get(kind) ?? []).toSorted(
      (one, other) => byText(other.last_known, one.last_known) || byText(one.entry, other.entry),
    )
    if (ofKind.length > mostOfKind) cut.push({ kind, told: ofKind[mostOfKind - 1]!.last_known })
    ids.push(...ofKind.slice(0, mostOfKind).map(({ entry }) => entry))
  }
  return { ids, cut }
}

/**
 * Acts, talk and plans of a pair, the newest of all that was known; `loaded` are entries of it that are at hand, among them the
 * measures and channels that its dossier shows, and all of which more was told later.
 */
export async function newestMarks(
  session: Session,
  pair: Pair,
  at: PlainDate,
  loaded: readonly Entry[],
): Promise<readonly PairMark[]> {
  const byId = new Map(loaded.map((entry) => [entry.id, entry]))
  for (let limit = mostMarks; ; limit *= 2) {
    const rows = await ofPair(session, pair, at)
      .where('last_known', '<=', at)
      .where('kind', 'in', marked)
      .orderBy('day', 'desc')
      .orderBy('entry')
      .limit(limit)
      .execute()
    const others = rows.map(({ entry }) => entry).filter((id) => !byId.has(id))
    for (const entry of await entriesAsOf(session, others, at)) byId.set(entry.id, entry)
    const marks = marksOfEntries([...byId.values()], at, pair)
    if (marks.length >= mostMarks || rows.length < limit) return marks
  }
}

const marked: readonly EntryKind[] = ['event', 'engagement']

/** The entries of some pairs known by a day of which more was told later. */
export async function changedOfPairs(
  session: Session,
  pairs: readonly Pair[],
  at: PlainDate,
  kinds?: readonly EntryKind[],
): Promise<readonly string[]> {
  if (pairs.length === 0) return []
  const changed = toldLater(ofPairs(session, pairs, at), at)
  const rows = await (kinds === undefined ? changed : changed.where('kind', 'in', kinds)).execute()
  return rows.map(({ entry }) => entry)
}

/** Entries of some pairs by the names that they had on a day: each is named after its first telling. */
export async function namesAsOf(
  session: Session,
  pairs: readonly Pair[],
  at: PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const entries: readonly Entry[] = await loadEntries(session, await changedOfPairs(session, pairs, at))
  return new Map(entries.map((entry) => [entry.id, asOf(entry, at)?.id ?? entry.id]))
}

/** The entries of a pair that had these names on a day, by name. */
export async function entriesNamed(session: Session, pair: Pair, names: readonly string[], at: PlainDate) {
  return entriesOfPairsNamed(session, [{ pair, names }], at)
}

/** The entries of pairs that had these names on a day, by name. */
export async function entriesOfPairsNamed(
  session: Session,
  asked: readonly { readonly pair: Pair; readonly names: readonly string[] }[],
  at: PlainDate,
): Promise<ReadonlyMap<string, Entry>> {
  const named = asked.filter(({ names }) => names.length > 0)
  const pairs = named.map(({ pair }) => pair)
  const ids = [...named.flatMap(({ names }) => names), ...(await changedOfPairs(session, pairs, at))]
  return new Map((await entriesAsOf(session, ids, at)).map((entry) => [entry.id, entry]))
}

/** All that was known of a pair on a day. */
export async function loadKnown(session: Session, { pair, at }: { readonly pair: Pair; readonly at: PlainDate }) {
  const rows = await ofPair(session, pair, at).execute()
  return entriesAsOf(
    session,
    rows.map(({ entry }) => entry),
    at,
  )
}

/** What was known of a pair on a day. */
export function ofPair({ db }: Session, pair: Pair, at: PlainDate) {
  const [a, b] = sortedPair(pair)
  return db
    .selectFrom('entry_pairs')
    .select('entry')
    .where('a', '=', a)
    .where('b', '=', b)
    .where('first_known', '<=', at)
}

/** What was known of some pairs on a day. */
export function ofPairs({ kind, db }: Session, pairs: readonly Pair[], at: PlainDate) {
  return db
    .selectFrom('entry_pairs')
    .select('entry')
    .where(isOneOfPairs(kind, pairs.map(sortedPair)))
    .where('first_known', '<=', at)
}
