import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import { sortedPair } from '../ledger/across/codes.ts'
import { type Entry, type EntryKind, entryKinds } from '../ledger/across/entry.ts'
import { loadEntries } from '../store/load-entries.ts'
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
  const ids: string[] = []
  const cut: PairView['cut'][number][] = []
  for (const kind of entryKinds) {
    const mine = ofPair(session, pair, at).where('kind', '=', kind)
    const told = kind === 'event' ? mine.where('last_known', '>=', since) : mine
    const newest = await told
      .select('last_known')
      .orderBy('last_known', 'desc')
      .orderBy('entry')
      .limit(mostOfKind + 1)
      .execute()
    if (newest.length > mostOfKind) cut.push({ kind, told: newest[mostOfKind - 1]!.last_known })
    const ahead = kind === 'engagement' ? await mine.where('end', '>=', at).execute() : []
    ids.push(...[...newest.slice(0, mostOfKind), ...ahead].map(({ entry }) => entry))
  }
  return { ids, cut }
}

/**
 * Acts, talk and plans of a pair, the newest of all that was known; `loaded` are entries that are at hand, among them the
 * measures and channels that its dossier shows.
 */
export async function newestMarks(
  session: Session,
  pair: Pair,
  at: PlainDate,
  loaded: readonly Entry[],
): Promise<readonly PairMark[]> {
  const byId = new Map(loaded.map((entry) => [entry.id, entry]))
  const changed = await entriesAsOf(session, await changedOfPair(session, pair, at, marked), at)
  const standing = loaded.filter(({ kind }) => kind === 'measure' || kind === 'channel')
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
    const marks = marksOfEntries([...rows.flatMap(({ entry }) => byId.get(entry) ?? []), ...changed, ...standing], at)
    if (marks.length >= mostMarks || rows.length < limit) return marks
  }
}

const marked: readonly EntryKind[] = ['event', 'engagement']

/** The entries of a pair known by a day of which more was told later. */
export async function changedOfPair(
  session: Session,
  pair: Pair,
  at: PlainDate,
  kinds?: readonly EntryKind[],
): Promise<readonly string[]> {
  const changed = toldLater(ofPair(session, pair, at), at)
  const rows = await (kinds === undefined ? changed : changed.where('kind', 'in', kinds)).execute()
  return rows.map(({ entry }) => entry)
}

/** Entries by the names that they had on a day: each is named after its first telling. */
export async function namesAsOf(session: Session, pair: Pair, at: PlainDate): Promise<ReadonlyMap<string, string>> {
  const entries: readonly Entry[] = await loadEntries(session, await changedOfPair(session, pair, at))
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
  const ids: string[] = []
  for (const { pair, names } of asked) {
    if (names.length > 0) ids.push(...names, ...(await changedOfPair(session, pair, at)))
  }
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
