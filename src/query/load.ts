import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import type { Entry } from '../ledger/across/entry.ts'
import { linkParts } from '../ledger/across/parts.ts'
import { loadEntries } from '../store/load-entries.ts'
import { oneOf } from '../store/one-of.ts'
import type { Session } from '../store/store.ts'
import { contactsOnDaysOf } from './contacts-on-days.ts'

/** Entries as they were known on a day, contacts linked to what they are part of; those that were not known are left out. */
export async function entriesAsOf(session: Session, ids: readonly string[], at: PlainDate): Promise<readonly Entry[]> {
  const known = (await loadEntries(session, [...new Set(ids)])).flatMap((entry) => asOf(entry, at) ?? [])
  const contacts = known.filter(isContact)
  const linked = new Map(
    linkParts([...contacts, ...(await wholesOf(session, contacts, at))]).map((one) => [one.id, one]),
  )
  // what is told within another entry is none of its own
  return known.flatMap((entry) => (isContact(entry) ? (linked.get(entry.id) ?? []) : entry))
}

/**
 * The other contacts that articles tell of which tell one as a part, or one of which nobody tells what became of it: the visit is
 * among them; and those of the days of such a visit.
 */
async function wholesOf(session: Session, contacts: readonly Contact[], at: PlainDate): Promise<readonly Contact[]> {
  const articles = contacts.flatMap(({ tellings, record: { state } }) =>
    tellings.flatMap(({ article, record }) => (record.partOf === null && state !== 'unreported' ? [] : article)),
  )
  if (articles.length === 0) return []
  const told = session.db
    .selectFrom('tellings')
    .select('entry')
    .distinct()
    .where('article', 'in', oneOf(session.kind, [...new Set(articles)]))
    .where('kind', '=', 'engagement')
  const ids = new Set(contacts.map(({ id }) => id))
  const silent = contacts.filter(({ record: { kind, state } }) => kind === 'visit' && state === 'unreported')
  const [rows, beside] = await Promise.all([told.execute(), contactsOnDaysOf(session, silent)])
  const others = new Set(rows.flatMap(({ entry }) => entry ?? [])).union(beside).difference(ids)
  const known = (await loadEntries(session, [...others])).flatMap((entry) => asOf(entry, at) ?? [])
  return known.filter(isContact).filter(({ id }) => !ids.has(id))
}

type Contact = Entry<'engagement'>

function isContact(entry: Entry): entry is Contact {
  return entry.kind === 'engagement'
}
