import { storable } from '../base/storable.ts'
import { type Annotation, wholeAnnotation } from '../reader/reader.ts'
import { oneOf } from './one-of.ts'
import type { CorrectionsTable } from './schema.ts'
import type { Session } from './store.ts'

/** What a person says of a sentence in the reader's place, in the codebook's form. */
export interface Correction {
  readonly article: string
  /** the words of the sentence: they bind it, since a newer splitter may number sentences anew */
  readonly sentence: string
  /** spans are relative to the start of the sentence */
  readonly annotation: Annotation
  readonly author: string | null
  readonly note: string | null
  /** the instant it was made, ISO 8601 */
  readonly corrected: string
}

/** The corrections of some articles, by article, in the order of their sentences' words. */
export async function loadCorrections(
  { kind, db }: Session,
  articles: readonly string[],
): Promise<ReadonlyMap<string, readonly Correction[]>> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .where('article', 'in', oneOf(kind, articles))
    .orderBy('article')
    .orderBy('sentence')
    .execute()
  return Map.groupBy(rows.map(correctionOf), ({ article }) => article)
}

/** Every correction, also those whose article is not there, in the order of articles. */
export async function loadAllCorrections({ db }: Session): Promise<readonly Correction[]> {
  const rows = await db.selectFrom('corrections').selectAll().orderBy('article').orderBy('sentence').execute()
  return rows.map(correctionOf)
}

function correctionOf(row: CorrectionsTable): Correction {
  return { ...row, annotation: wholeAnnotation(JSON.parse(row.annotation)) }
}

/** Keeps a correction; a later one of the same sentence takes its place. */
export async function saveCorrection(session: Session, correction: Correction): Promise<void> {
  const { article, author, note, corrected } = correction
  const sentence = storable(correction.sentence)
  await removeCorrection(session, article, sentence)
  await session.db
    .insertInto('corrections')
    .values({ article, sentence, annotation: JSON.stringify(correction.annotation), author, note, corrected })
    .execute()
}

/** Takes a correction back: the sentence is again what the reader says of it. */
export async function removeCorrection({ db }: Session, article: string, sentence: string): Promise<void> {
  await db.deleteFrom('corrections').where('article', '=', article).where('sentence', '=', storable(sentence)).execute()
}
