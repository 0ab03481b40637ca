import { type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from './database-kind.ts'
import { isBeginning, parseSearch, type SearchPart } from './terms.ts'

/** That a row of `sentence_search` holds what a search asks for. Null where nothing is asked for. */
export function holds(kind: DatabaseKind, query: string): RawBuilder<boolean> | null {
  const parts = parseSearch(query)
  if (parts === null) return null
  return kind === 'sqlite'
    ? sql<boolean>`sentence_search match ${forSqlite(parts)}`
    : sql<boolean>`terms @@ ${forPostgres(parts)}::tsquery`
}

/** https://sqlite.org/fts5.html#full_text_query_syntax */
function forSqlite(parts: readonly SearchPart[]): string {
  const words = (part: SearchPart): string => `"${part.words.join(' ')}"${isBeginning(part) ? ' *' : ''}`
  const [wanted, unwanted] = [parts.filter((part) => part.wanted), parts.filter((part) => !part.wanted)]
  const all = wanted.map(words).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(words).join(' OR ')})`
}

/** https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY */
function forPostgres(parts: readonly SearchPart[]): string {
  return parts
    .map((part) => {
      const words = part.words.map((word) => `'${word}'`).join(' <-> ')
      return `${part.wanted ? '' : '!'}(${words}${isBeginning(part) ? ':*' : ''})`
    })
    .join(' & ')
}

/** The words of a sentence as `sentence_search` takes them. */
export function indexedTerms(kind: DatabaseKind, terms: readonly string[]): RawBuilder<unknown> {
  if (kind === 'sqlite') return sql`${terms.join(' ')}`
  // the server takes words of at most 2 kB and positions up to 16,383
  const words = terms.slice(0, 16_000).filter((term) => Buffer.byteLength(term) < 2_000)
  return sql`${words.map((term, index) => `'${term}':${index + 1}`).join(' ')}::tsvector`
}
