import type { EntryKind } from '../ledger/across/entry.ts'
import type { Reading } from '../reading-schema.ts'
import { loadArticle, loadReading } from '../store/load-reading.ts'
import type { Session } from '../store/store.ts'
import { explanation } from '../wording/explanation.ts'
import { documentOf } from './document-of.ts'

/** `rapport/article@1`: an article as it was read, and why its events were read so. */
export interface ArticleView {
  readonly schema: 'rapport/article@1'
  readonly reading: Reading
  /** the reader's name; empty where it is not known */
  readonly reader: string
  /** reasons by the id of an event; none of one that a person corrected, nor where sentences were cut otherwise */
  readonly why: Readonly<Record<string, readonly string[]>>
  /** the ledger entry that the record at a place of the reading's array of a kind tells of; nothing for an undated article */
  readonly entries: Readonly<Partial<Record<EntryKind, Readonly<Record<number, string>>>>>
}

/** … of this id; null where the ledger has no such article. What its reader said is kept, so no reader is asked again. */
export async function articleView(session: Session, id: string): Promise<ArticleView | null> {
  const [reading, kept] = await Promise.all([loadReading(session, id), loadArticle(session, id)])
  if (reading === null) return null
  const entries = await entriesOf(session, id)
  if (kept === null) return { schema: 'rapport/article@1', reading, reader: '', why: {}, entries }
  const { reader } = kept
  const document = await documentOf(kept)
  if (document === null) return { schema: 'rapport/article@1', reading, reader, why: {}, entries }
  const ids = new Map(reading.events.map((event) => [keyOf(event), event.id]))
  const why = document.events.flatMap((event) => {
    const known = ids.get(keyOf(event))
    return known === undefined ? [] : [[known, explanation(event, document)] as const]
  })
  return { schema: 'rapport/article@1', reading, reader, why: Object.fromEntries(why), entries }
}

async function entriesOf({ db }: Session, article: string): Promise<ArticleView['entries']> {
  const rows = await db
    .selectFrom('tellings')
    .select(['kind', 'position', 'entry'])
    .where('article', '=', article)
    .execute()
  const told = rows.flatMap(({ kind, position, entry }) => (entry === null ? [] : [{ kind, position, entry }]))
  const ofKinds = [...Map.groupBy(told, ({ kind }) => kind)]
  return Object.fromEntries(
    ofKinds.map(([kind, ofKind]) => [kind, Object.fromEntries(ofKind.map(({ position, entry }) => [position, entry]))]),
  )
}

function keyOf({ type, modality, evidence: [first] }: Reading['events'][number]): string {
  return `${type} ${modality} ${first?.trigger.start}`
}
