import { storable } from '../base/storable.ts'
import type { Reading } from '../reading-schema.ts'
import { chunksOf } from './chunks-of.ts'
import type { SentencesTable } from './schema.ts'
import { indexedBigrams, indexedTerms } from './search.ts'
import { firstSentenceId, sentencesOfBlock } from './sentence-id.ts'
import type { Session } from './store.ts'
import { termsOf } from './terms.ts'

/** Writes the sentences of a reading and its title, and the index of their words. */
export async function saveSentences(session: Session, reading: Reading): Promise<void> {
  const { text, sentences, article } = reading
  const title = article.title === null ? [] : [{ position: -1, start: 0, end: 0, text: article.title }]
  const spans = sentences.map(({ start, end }, position) => ({ position, start, end, text: text.slice(start, end) }))
  const all = [...title, ...spans]
  for (let block = 0; block * sentencesOfBlock < all.length; block += 1) {
    const first = await freeId(session, reading, block)
    const rows = all
      .slice(block * sentencesOfBlock, (block + 1) * sentencesOfBlock)
      .map((row, index) => ({ ...row, text: storable(row.text), id: first + index, article: article.id }))
    for (const some of chunksOf(rows)) await saveRows(session, some)
  }
}

async function saveRows({ kind, db }: Session, rows: readonly SentencesTable[]): Promise<void> {
  await db.insertInto('sentences').values(rows).execute()
  const searched = rows.map(({ id, text }) => ({ rowid: id, words: termsOf(text) }))
  const terms = searched.map(({ rowid, words }) => ({ rowid, terms: indexedTerms(kind, words) }))
  await db.insertInto('sentence_search').values(terms).execute()
  if (kind === 'sqlite') return
  const bigrams = searched.map(({ rowid, words }) => ({ rowid, terms: indexedBigrams(words) }))
  await db.insertInto('sentence_bigrams').values(bigrams).execute()
}

/** Two articles of a day may hash alike: then the later one takes the next hash. */
async function freeId({ db }: Session, { article }: Reading, block: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    const first = firstSentenceId(article.id, article.published, block, attempt)
    const taken = await db
      .selectFrom('sentences')
      .select('id')
      .where('id', '>=', first)
      .where('id', '<', first + sentencesOfBlock)
      .limit(1)
      .executeTakeFirst()
    if (taken === undefined) return first
  }
}
