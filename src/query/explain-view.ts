import { type Correction, loadCorrections } from '../store/corrections.ts'
import { loadArticle } from '../store/load-reading.ts'
import type { Session } from '../store/store.ts'
import { dayInWords } from '../wording/days.ts'
import { explanation } from '../wording/explanation.ts'
import { documentOf } from './document-of.ts'
import { entryDetail } from './entry-detail.ts'
import type { EntryDetail } from './views.ts'

/** `rapport/explanation@1`: an entry with every telling, and for each why it was read so. */
export interface ExplanationView {
  readonly schema: 'rapport/explanation@1'
  readonly detail: EntryDetail
  /**
   * one for each telling: its reader, and trigger, scores, parties and date with their reasons; of a sentence that a person
   * corrected, who did so, when and why, in the place of what the reader said
   */
  readonly reasons: readonly { readonly article: string; readonly reader: string; readonly lines: readonly string[] }[]
}

/**
 * Why an entry was read so. What the reader said of each article is kept, so no reader is asked again; all that comes
 * after it is run anew. Null where the ledger has no such entry.
 */
export async function explainView(session: Session, id: string): Promise<ExplanationView | null> {
  const detail = await entryDetail(session, id)
  if (detail === null) return null
  const corrections = await loadCorrections(session, [...new Set(detail.tellings.map(({ article }) => article.id))])
  const reasons = []
  for (const { article, record, sentences } of detail.tellings) {
    const corrected = corrections.get(article.id)?.filter(({ sentence }) => sentences.includes(sentence)) ?? []
    reasons.push(await reasonsOf(session, article.id, record, corrected))
  }
  return { schema: 'rapport/explanation@1', detail, reasons }
}

async function reasonsOf(session: Session, article: string, record: unknown, corrected: readonly Correction[]) {
  const kept = await loadArticle(session, article)
  if (kept === null) return { article, reader: '', lines: [] }
  const { reader } = kept
  const document = await documentOf(kept)
  if (document === null) return { article, reader, lines: [...corrected.map(correctionInWords), splitOtherwise] }
  const places = placesOf(record)
  const byPerson = new Set(corrected.map(({ sentence }) => sentence))
  const told = document.events.filter(({ evidence }) =>
    evidence.some(({ start, end, trigger }) => {
      return places.has(trigger.start) && !byPerson.has(document.text.text.slice(start, end))
    }),
  )
  return {
    article,
    reader,
    lines: [...corrected.map(correctionInWords), ...told.flatMap((event) => explanation(event, document))],
  }
}

const splitOtherwise = 'read by an earlier version that split its sentences otherwise; rapport reread reads it anew'

function correctionInWords({ author, note, corrected }: Correction): string {
  return `corrected by ${author ?? 'a person'} on ${dayInWords(corrected.slice(0, 10))}${note === null ? '' : `: ${note}`}`
}

/** Where the words stand that carry the record. */
function placesOf(record: unknown): ReadonlySet<number> {
  const { evidence = [] } = record as { evidence?: readonly { trigger: { start: number } }[] }
  return new Set(evidence.map(({ trigger }) => trigger.start))
}
