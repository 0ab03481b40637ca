import type { PlainDate } from '../base/plain-date.ts'
import { sortedPair } from '../ledger/across/codes.ts'
import type { Entry } from '../ledger/across/entry.ts'
import { citationsOf } from '../query/entry-view.ts'
import type { EventType, Modality } from '../reader/codebook.ts'
import { loadEntries } from '../store/load-entries.ts'
import { oneOf } from '../store/one-of.ts'
import type { Session } from '../store/store.ts'
import type { Act, ActParty } from './act.ts'
import { sayable } from './sayable.ts'

/** Which acts to export. */
export interface ActFilter {
  readonly pair?: readonly [string, string]
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly types?: readonly EventType[]
  readonly minConfidence?: number
  /** acts of these modalities as they are, for formats that can say them; left out: as `sayable` has it */
  readonly modalities?: readonly Modality[]
}

const chunk = 500

/** The acts of a ledger, each once, in the order of their days, some hundred held at a time. Undated acts come last. */
export async function* actsOf(session: Session, filter: ActFilter): AsyncGenerator<Act> {
  const ids = await idsOf(session, filter)
  for (let at = 0; at < ids.length; at += chunk) {
    const some = ids.slice(at, at + chunk)
    const entries = new Map((await loadEntries(session, some)).map((entry) => [entry.id, entry as Entry<'event'>]))
    const chosen = some.flatMap((id) => coded(entries.get(id), filter) ?? [])
    const articles = chosen.flatMap(({ entry }) => entry.articles)
    const [sources, lengths] = [await citationsOf(session, articles), await lengthsOf(session, articles)]
    for (const { entry, type } of chosen) {
      const cited = entry.articles.map((id) => ({ ...sources[id]!, length: lengths.get(id) ?? 0 }))
      yield { ...actOf(entry, type), articles: cited }
    }
  }
}

function coded(entry: Entry<'event'> | undefined, { modalities, types, minConfidence = 0 }: ActFilter) {
  if (entry === undefined || entry.record.confidence < minConfidence) return null
  const { record } = entry
  const type = modalities === undefined ? sayable(record) : modalities.includes(record.modality) ? record.type : null
  return type === null || (types !== undefined && !types.includes(type)) ? null : { entry, type }
}

function actOf(entry: Entry<'event'>, type: EventType): Omit<Act, 'articles'> {
  const { id, record, tellings, sources } = entry
  const party =
    (side: 'actor' | 'recipient') =>
    (actor: string): ActParty => {
      const told = tellings.map(({ actors }) => actors[actor]).find((one) => one !== undefined)
      const role = record.evidence
        .flatMap(({ roles }) => roles)
        .find((one) => one.role === side && one.actors.includes(actor))
      const known = told ?? { name: actor, state: null, kind: 'organisation', sectors: [] }
      return { ...known, id: actor, words: role?.text ?? null }
    }
  return {
    id,
    type,
    record,
    actors: record.actors.map(party('actor')),
    recipients: record.recipients.map(party('recipient')),
    tellings,
    sources,
  }
}

async function idsOf({ db }: Session, { pair, from, to }: ActFilter): Promise<readonly string[]> {
  let query = db.selectFrom('entries').select('entries.id').where('entries.kind', '=', 'event')
  if (pair !== undefined) {
    const [a, b] = sortedPair(pair)
    query = query
      .innerJoin('entry_pairs', 'entry_pairs.entry', 'entries.id')
      .where('entry_pairs.a', '=', a)
      .where('entry_pairs.b', '=', b)
  }
  if (from !== undefined) query = query.where('entries.end', '>=', from)
  if (to !== undefined) query = query.where('entries.start', '<=', to)
  const rows = await query
    .orderBy((is) => is.fn.coalesce('entries.start', is.val('9999-12-31')))
    .orderBy('entries.id')
    .execute()
  return rows.map(({ id }) => id)
}

async function lengthsOf({ kind, db }: Session, articles: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (articles.length === 0) return new Map()
  const rows = await db
    .selectFrom('articles')
    .select(['id', (is) => is.fn<number | string>('length', ['text']).as('length')])
    .where('id', 'in', oneOf(kind, [...new Set(articles)]))
    .execute()
  return new Map(rows.map(({ id, length }) => [id, Number(length)]))
}
