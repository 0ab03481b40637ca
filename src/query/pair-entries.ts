import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import { sortedPair } from '../ledger/across/codes.ts'
import type { Entry, EntryKind } from '../ledger/across/entry.ts'
import { loadEntries } from '../store/load-entries.ts'
import type { Session } from '../store/store.ts'
import { entriesAsOf } from './load.ts'
import { marksOfEntries, mostMarks } from './pair-marks.ts'
import type { PairMark, PairView } from './views.ts'

type Pair = readonly [string, string]

/** Of each of these kinds as many as a dossier lists, those told last; what a day in the future is named for is always there. */
export const mostOfKind = 400
const many: readonly EntryKind[] = ['engagement', 'incident', 'statement', 'outlook', 'issue']
const few: readonly EntryKind[] = ['measure', 'channel']

/**
 * The ids of what a dossier of a pair shows of a day, acts from a day on: no acts told before, of other kinds the last; and the
 * kinds of which there is more.
 */
export async function idsOfDossier(session: Session, pair: Pair, since: PlainDate, at: PlainDate) {
  const acts = await ofPair(session, pair, at).where('kind', '=', 'event').where('last_known', '>=', since).execute()
  const standing = await ofPair(session, pair, at).where('kind', 'in', few).execute()
  const last = []
  const cut: PairView['cut'][number][] = []
  for (const kind of many) {
    const mine = ofPair(session, pair, at).where('kind', '=', kind)
    const newest = await mine
      .select('last_known')
      .orderBy('last_known', 'desc')
      .orderBy('entry')
      .limit(mostOfKind + 1)
      .execute()
    if (newest.length > mostOfKind) cut.push({ kind, told: newest[mostOfKind - 1]!.last_known })
    last.push(...newest.slice(0, mostOfKind))
    last.push(...(await mine.where('end', '>=', at).execute()))
  }
  return { ids: [...acts, ...standing, ...last].map(({ entry }) => entry), cut }
}

/** Acts, talk and plans of a pair on their days, the newest of all that was known. */
export async function newestMarks(session: Session, pair: Pair, at: PlainDate): Promise<readonly PairMark[]> {
  const changed = await changedSince(session, pair, at)
  for (let limit = mostMarks; ; limit *= 2) {
    const rows = await ofPair(session, pair, at)
      .where('kind', 'in', ['event', 'engagement'])
      .where('start', 'is not', null)
      .orderBy('start', 'desc')
      .orderBy('entry')
      .limit(limit)
      .execute()
    const marks = marksOfEntries(await entriesAsOf(session, [...rows.map(({ entry }) => entry), ...changed], at))
    if (marks.length >= mostMarks || rows.length < limit) return marks
  }
}

/** The entries of a pair known by a day of which more was told later. */
export async function changedSince(session: Session, pair: Pair, at: PlainDate): Promise<readonly string[]> {
  const rows = await ofPair(session, pair, at).where('last_known', '>', at).execute()
  return rows.map(({ entry }) => entry)
}

/** Entries by the names that they had on a day: each is named after its first telling. */
export async function namesAsOf(session: Session, pair: Pair, at: PlainDate): Promise<ReadonlyMap<string, string>> {
  const entries: readonly Entry[] = await loadEntries(session, await changedSince(session, pair, at))
  return new Map(entries.map((entry) => [entry.id, asOf(entry, at)?.id ?? entry.id]))
}

/** The entry of a pair that had this name on a day. */
export async function entryNamed(session: Session, pair: Pair, id: string | undefined, at: PlainDate) {
  if (id === undefined) return undefined
  const changed = await changedSince(session, pair, at)
  return (await entriesAsOf(session, [id, ...changed], at)).find((entry) => entry.id === id)
}

function ofPair({ db }: Session, pair: Pair, at: PlainDate) {
  const [a, b] = sortedPair(pair)
  return db
    .selectFrom('entry_pairs')
    .select('entry')
    .where('a', '=', a)
    .where('b', '=', b)
    .where('first_known', '<=', at)
}
