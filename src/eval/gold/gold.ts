import type { PlainDate } from '../../base/plain-date.ts'
import { annotationOf, type StatedAnnotation, type StatedEvent } from '../../reader/form/annotation-of.ts'
import { type SentenceRecord, sentenceRecord } from '../../reader/form/sentence-record.ts'
import { type GoldFile, goldLines, readGoldFile } from '../gold-file.ts'
import { hasAllFields } from './gold-fields.ts'

export type GoldAnnotation = StatedAnnotation
export type GoldEvent = StatedEvent

/** One annotated line. Spans of `annotation` are offsets into `text`. */
export interface GoldSentence {
  readonly file: string
  /** from 1 */
  readonly line: number
  /** the line as it stands in the file */
  readonly raw: string
  readonly id: string
  /** the id without the number of the sentence: lines of one article share it */
  readonly article: string
  /** number of the sentence in its article, 0 where a line stands alone */
  readonly number: number
  readonly date: PlainDate | null
  readonly text: string
  /** all ledger fields are annotated, so what is absent is not there */
  readonly complete: boolean
  /** the line was annotated for names */
  readonly hasNames: boolean
  /** the file gives states of actors and recipients */
  readonly hasStates: boolean
  readonly annotation: GoldAnnotation
  /** the contact of the sentence as annotated; `event` is the index of the event it was given to, null if there is none */
  readonly contact: (NonNullable<SentenceRecord['contact']> & { readonly event: number | null }) | null
  /** phrases that are not in the text word for word, and so were left out */
  readonly lost: readonly string[]
}

/** Reads a file of annotated sentences (JSON Lines in the form of the codebook). Known errors: `eval-file`, `eval-line`. */
export function readGold(path: string): readonly GoldSentence[] {
  return goldOf(readGoldFile(path, 'annotated sentences'))
}

/** … from the content of a file; the file's name says which fields it has (`gold-fields.ts`). */
export function parseGold(content: string, file: string): readonly GoldSentence[] {
  return goldOf({ content, file })
}

function goldOf(read: GoldFile): readonly GoldSentence[] {
  const { file } = read
  const lines = goldLines(read, sentenceRecord, { what: 'an annotated sentence', form: 'docs/annotation-guide.md' })
  const complete = hasAllFields(
    file,
    lines.map(({ record }) => record),
  )
  const hasStates = lines.some(({ record }) =>
    record.events.some((event) => event.actor_states || event.recipient_states),
  )
  return lines.map(({ raw, line, record }) => ({ file, line, raw, complete, hasStates, ...sentenceOf(record) }))
}

function sentenceOf(record: SentenceRecord) {
  const { annotation, contactEvent, lost } = annotationOf(record)
  const numbered = /^(.+)\.(\d+)$/.exec(record.id)
  return {
    id: record.id,
    article: numbered?.[1] ?? record.id,
    number: Number(numbered?.[2] ?? 0),
    date: record.date ?? null,
    text: record.text,
    hasNames: record.names !== null && record.names !== undefined,
    annotation,
    contact: record.contact ? { ...record.contact, event: contactEvent } : null,
    lost,
  }
}
