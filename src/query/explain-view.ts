import { createPipeline } from '../pipeline.ts'
import type { Reader } from '../reader/reader.ts'
import { loadArticle } from '../store/load-reading.ts'
import type { Session } from '../store/store.ts'
import { explanation } from '../wording/explanation.ts'
import { entryDetail } from './entry-detail.ts'
import type { EntryDetail } from './views.ts'

/** `rapport/explanation@1`: an entry with every telling, and for each why it was read so. */
export interface ExplanationView {
  readonly schema: 'rapport/explanation@1'
  readonly detail: EntryDetail
  /** one for each telling: its reader, and trigger, scores, parties and date with their reasons */
  readonly reasons: readonly { readonly article: string; readonly reader: string; readonly lines: readonly string[] }[]
}

/**
 * Why an entry was read so. What the reader said of each article is kept, so no reader is asked again; all that comes
 * after it is run anew. Null where the ledger has no such entry.
 */
export async function explainView(session: Session, id: string): Promise<ExplanationView | null> {
  const detail = await entryDetail(session, id)
  if (detail === null) return null
  const reasons = []
  for (const { article, record } of detail.tellings) reasons.push(await reasonsOf(session, article.id, record))
  return { schema: 'rapport/explanation@1', detail, reasons }
}

async function reasonsOf(session: Session, article: string, record: unknown) {
  const kept = await loadArticle(session, article)
  if (kept === null) return { article, reader: '', lines: [] }
  const { annotations, reader } = kept
  const said: Reader = { name: reader, annotate: async () => annotations, close: async () => {} }
  const document = await createPipeline(said).read(kept.article)
  const places = placesOf(record)
  const told = document.events.filter(({ evidence }) => evidence.some(({ trigger }) => places.has(trigger.start)))
  return { article, reader, lines: told.flatMap((event) => explanation(event, document)) }
}

/** Where the words stand that carry the record. */
function placesOf(record: unknown): ReadonlySet<number> {
  const { evidence = [] } = record as { evidence?: readonly { trigger: { start: number } }[] }
  return new Set(evidence.map(({ trigger }) => trigger.start))
}
