import { byText } from '../base/by-text.ts'
import { exitCodes, RapportError } from '../base/errors.ts'
import { type Entry, isOfKind } from '../ledger/across/entry.ts'
import { linkParts } from '../ledger/across/kinds/engagements/parts.ts'
import { loadEntries } from '../store/load-entries.ts'
import type { Session } from '../store/store.ts'
import { contactsBeside } from './contacts-beside.ts'
import { actorsOf, anyView, citationsOf } from './entry-view.ts'
import type { EntryDetail } from './views.ts'

/** One entry with every telling; null where the ledger has none of this id. Ids may be cut to a beginning that is unique: else throws `many-entries`. */
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
  const [first, second] = rows
  if (second !== undefined && first?.id !== id) throw manyEntries(id)
  return first === undefined ? [] : [first.id]
}

function manyEntries(id: string): RapportError {
  return new RapportError('many-entries', `More than one entry begins with "${id.slice(0, 60)}".`, {
    hint: 'Give more of its id.',
    exitCode: exitCodes.usage,
  })
}

/** What a contact is part of is told by the other contacts of the same articles, and by those of its days. */
async function withParent(session: Session, entry: Entry): Promise<Entry> {
  if (!isOfKind(entry, 'engagement')) return entry
  const others = await contactsBeside(session, entry.articles, [entry], [entry])
  return linkParts([entry, ...others].toSorted((a, b) => byText(a.id, b.id))).find(({ id }) => id === entry.id) ?? entry
}
