import { loadAllCorrections, loadCorrections } from '../store/corrections.ts'
import type { Session } from '../store/store.ts'
import type { SentenceSaid } from './sentence-said.ts'

/** Every sentence that a person looked at, with what they said of it, in the order of articles and sentences. */
export async function correctionsView(session: Session): Promise<readonly SentenceSaid[]> {
  const rows = await session.db
    .selectFrom('corrections')
    .innerJoin('articles', 'articles.id', 'corrections.article')
    .leftJoin('sentences', (join) =>
      join.onRef('sentences.article', '=', 'corrections.article').onRef('sentences.text', '=', 'corrections.sentence'),
    )
    .select(['corrections.article', 'articles.published', 'sentences.position', 'corrections.sentence'])
    .orderBy('corrections.article')
    .orderBy('sentences.position')
    .execute()
  const said = await loadCorrections(session, [...new Set(rows.map(({ article }) => article))])
  return rows.flatMap(({ article, published, position, sentence }) => {
    const correction = said.get(article)?.find((one) => one.sentence === sentence)
    if (correction === undefined) return []
    const { annotation } = correction
    return [{ article, sentence: position ?? -1, published, text: sentence, annotation, corrected: true }]
  })
}

/** Every correction as one line, whole, for another ledger: `src/ingest/correction-line.ts` reads it. */
export async function correctionLines(session: Session): Promise<readonly string[]> {
  return (await loadAllCorrections(session)).map((correction) => `${JSON.stringify(correction)}\n`)
}
