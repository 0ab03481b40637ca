import type { Entry } from '../ledger/across/entry.ts'
import { linkParts } from '../ledger/across/parts.ts'
import { loadEntries } from '../store/load-entries.ts'
import { oneOf } from '../store/one-of.ts'
import type { Session } from '../store/store.ts'
import { contactsOnDaysOf } from './contacts-on-days.ts'
import { actorsOf, anyView, citationsOf } from './entry-view.ts'
import type { EntryDetail } from './views.ts'

/** One entry with every telling; null where the ledger has no entry of this id (ids may be cut to a beginning that is unique). */
export async function entryDetail(session: Session, id: string): Promise<EntryDetail | null> {
  const [entry] = await loadEntries(session, await idsBeginning(session, id))
  if (entry === undefined) return null
  const linked = await withParent(session, entry)
  const sources = await citationsOf(session, linked.articles)
  return {
    schema: 'rapport/entry@1',
    entry: anyView(linked),
    pairs: entry.pairs,
    tellings: entry.tellings.map(({ article, published, known, source, sentences, record }) => ({
      article: sources[article]!,
      published,
      known,
      source,
      sentences,
      record,
    })),
    actors: actorsOf([entry]),
    sources,
  }
}

async function idsBeginning({ db }: Session, id: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('entries')
    .select('id')
    .where('id', '>=', id)
    .where('id', '<', `${id}\u{10ffff}`)
    .limit(2)
    .execute()
  return rows.length === 1 || rows[0]?.id === id ? [rows[0]!.id] : []
}

/** What a contact is part of is told by the other contacts of the same articles, and by those of its days. */
async function withParent(session: Session, entry: Entry): Promise<Entry> {
  if (entry.kind !== 'engagement') return entry
  const rows = await session.db
    .selectFrom('tellings')
    .select('entry')
    .distinct()
    .where('article', 'in', oneOf(session.kind, entry.articles))
    .where('kind', '=', 'engagement')
    .execute()
  const ids = rows.flatMap((row) => row.entry ?? [])
  const beside = await contactsOnDaysOf(session, [entry as Entry<'engagement'>])
  const contacts = (await loadEntries(session, [...beside.union(new Set(ids))])) as readonly Entry<'engagement'>[]
  return linkParts(contacts).find(({ id }) => id === entry.id) ?? entry
}
