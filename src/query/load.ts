import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import type { Entry } from '../ledger/across/entry.ts'
import { linkParts } from '../ledger/across/kinds/engagements/parts.ts'
import { loadEntries } from '../store/load-entries.ts'
import type { Session } from '../store/store.ts'
import { contactsBeside } from './contacts-beside.ts'
import { citationsOf } from './entry-view.ts'

/** Entries as they were known on a day, contacts linked to what they are part of; those that were not known are left out. */
export async function entriesAsOf(session: Session, ids: readonly string[], at: PlainDate): Promise<readonly Entry[]> {
  return linkedAsOf(session, await knownAsOf(session, ids, at), at)
}

/** … and articles that tell them, for `citationsOf`: they are asked for beside what the contacts are linked to. */
export async function citedAsOf(session: Session, ids: readonly string[], at: PlainDate) {
  const known = await knownAsOf(session, ids, at)
  const [entries, sources] = await Promise.all([
    linkedAsOf(session, known, at),
    citationsOf(
      session,
      known.flatMap(({ articles }) => articles),
    ),
  ])
  return { entries, sources }
}

async function knownAsOf(session: Session, ids: readonly string[], at: PlainDate): Promise<readonly Entry[]> {
  return (await loadEntries(session, [...new Set(ids)])).flatMap((entry) => asOf(entry, at) ?? [])
}

async function linkedAsOf(session: Session, known: readonly Entry[], at: PlainDate): Promise<readonly Entry[]> {
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
  const silent = contacts.filter(({ record: { kind, state } }) => kind === 'visit' && state === 'unreported')
  const others = await contactsBeside(session, articles, silent, contacts)
  const ids = new Set(contacts.map(({ id }) => id))
  // an entry may have had another name on the day
  return others.flatMap((entry) => asOf(entry, at) ?? []).filter(({ id }) => !ids.has(id))
}

type Contact = Entry<'engagement'>

function isContact(entry: Entry): entry is Contact {
  return entry.kind === 'engagement'
}
