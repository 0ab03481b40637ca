import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database-kind.ts'

/** The index of words: rows `(rowid, terms)` with the id of the sentence; it keeps no text of its own. */
export async function createSentenceSearch(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  if (kind === 'sqlite') {
    await sql`create virtual table sentence_search using fts5(
      terms, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0", prefix='4'
    )`.execute(db)
    return
  }
  await sql`create table sentence_search (
    rowid bigint primary key references sentences (id) on delete cascade, terms tsvector not null
  )`.execute(db)
  await sql`create index sentence_search_terms on sentence_search using gin (terms)`.execute(db)
}
