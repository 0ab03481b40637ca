import { countries } from '../actors/countries.ts'
import { actorsOfAll } from '../ledger/across/codes.ts'
import { type Entry, type EntryKind, isOfKind } from '../ledger/across/entry.ts'
import { oneOf } from '../store/one-of.ts'
import type { Session } from '../store/store.ts'
import { stateNames } from '../wording/state-names.ts'
import type { Actors, AnyEntry, Citations, EntryView } from './views.ts'

export function viewOf<Kind extends EntryKind>(entry: Entry<Kind>): EntryView<Kind> {
  const { id, record, articles, sources, tellings } = entry
  const days = tellings.map(({ published }) => published)
  return { ...record, id, articles, sources, firstTold: days[0]!, lastTold: days.at(-1)! } as EntryView<Kind>
}

export function anyView(entry: Entry): AnyEntry {
  return { kind: entry.kind, entry: viewOf(entry) } as AnyEntry
}

/** The views of the entries of one kind. */
export function viewsOf<Kind extends EntryKind>(entries: readonly Entry[], kind: Kind): readonly EntryView<Kind>[] {
  return entries.filter((entry): entry is Entry<Kind> => entry.kind === kind).map(viewOf)
}

/** Everyone whom some entries name; states and bodies too that stand for their people (LA53). */
export function actorsOf(entries: readonly Entry[]): Actors {
  const told = actorsOfAll(entries.flatMap(({ tellings }) => tellings))
  const sides = entries.flatMap((entry) =>
    isOfKind(entry, 'issue') ? [...entry.record.raisedBy, ...entry.record.with] : [],
  )
  return { ...Object.fromEntries(sides.map((code) => [code, plainActor(code)])), ...told }
}

function plainActor(code: string): Actors[string] {
  const isState = countries().has(code)
  return {
    name: stateNames.name(code),
    state: isState ? code : null,
    kind: isState ? 'state' : 'organisation',
    sectors: [],
  }
}

/** The articles that tell some entries; none is asked for that is at hand. */
export async function citationsOf(
  { kind, db }: Session,
  articles: readonly string[],
  atHand: Citations = {},
): Promise<Citations> {
  const cited = [...new Set(articles)]
  const ids = cited.filter((id) => !Object.hasOwn(atHand, id))
  const known = cited.flatMap((id) => atHand[id] ?? [])
  if (ids.length === 0) return Object.fromEntries(known.map((one) => [one.id, one]))
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'title', 'outlet', 'url', 'published'])
    .where('id', 'in', oneOf(kind, ids))
    .orderBy('id')
    .execute()
  return Object.fromEntries([...known, ...rows].map((one) => [one.id, one]))
}
