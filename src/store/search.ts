import { type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from './database-kind.ts'
import { isBeginning, parseSearch, type SearchPart } from './terms.ts'

/** That a row of `sentence_search` holds what a search asks for. Null where nothing is asked for. */
export function holds(kind: DatabaseKind, query: string): RawBuilder<boolean> | null {
  const parts = parseSearch(query)
  if (parts === null) return null
  if (kind === 'sqlite') return sql`sentence_search match ${forSqlite(parts)}`
  const [words, bigrams] = [wordsForPostgres(parts), bigramsForPostgres(parts)]
  const conditions = [
    ...(words === '' ? [] : [sql`sentence_search.terms @@ ${words}::tsquery`]),
    ...(bigrams === ''
      ? []
      : [sql`sentence_search.rowid in (select rowid from sentence_bigrams where terms @@ ${bigrams}::tsquery)`]),
  ]
  return sql`${sql.join(conditions, sql` and `)}`
}

/** https://sqlite.org/fts5.html#full_text_query_syntax */
function forSqlite(parts: readonly SearchPart[]): string {
  const words = (part: SearchPart): string => `"${part.words.join(' ')}"${isBeginning(part) ? ' *' : ''}`
  const [wanted, unwanted] = [parts.filter((part) => part.wanted), parts.filter((part) => !part.wanted)]
  const all = wanted.map(words).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(words).join(' OR ')})`
}

/** https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY */
function wordsForPostgres(parts: readonly SearchPart[]): string {
  return parts
    .filter((part) => !isBigram(part))
    .map((part) => `${part.wanted ? '' : '!'}(${quoted(part.words, ' <-> ', part)})`)
    .join(' & ')
}

/**
 * The index of PostgreSQL knows no places of words: to find those in a row among all sentences that have them, it would look at each.
 * So the two and two of a row are looked up first.
 */
function bigramsForPostgres(parts: readonly SearchPart[]): string {
  const rows = parts.filter(({ words, wanted }) => wanted && words.length > 1)
  return rows.map((part) => quoted(bigramsOf(part.words), ' & ', part)).join(' & ')
}

function isBigram({ words, wanted }: SearchPart): boolean {
  return wanted && words.length === 2
}

function quoted(terms: readonly string[], sign: string, part: SearchPart): string {
  // nothing is kept under a blank
  if (part.words.some(isTooLong)) return "' '"
  return `${terms.map((term) => `'${term}'`).join(sign)}${isBeginning(part) ? ':*' : ''}`
}

/** The words of a sentence as `sentence_search` takes them. */
export function indexedTerms(kind: DatabaseKind, terms: readonly string[]): RawBuilder<unknown> {
  if (kind === 'sqlite') return sql`${terms.join(' ')}`
  return sql`${fitting(terms)
    .map((term, index) => `'${term}':${index + 1}`)
    .join(' ')}::tsvector`
}

/** Each two words of a sentence that stand side by side, as `sentence_bigrams` takes them. */
export function indexedBigrams(terms: readonly string[]): RawBuilder<unknown> {
  return sql`${bigramsOf(fitting(terms))
    .map((two) => `'${two}'`)
    .join(' ')}::tsvector`
}

function bigramsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

/** The server takes terms of at most 2 kB; a bigram has two words. */
function isTooLong(word: string): boolean {
  return Buffer.byteLength(word) > 1_000
}

/** … and places up to 16,383, and of a sentence 1 MB. */
function fitting(terms: readonly string[]): readonly string[] {
  const words = terms.filter((term) => !isTooLong(term))
  let bytes = 0
  const end = words.findIndex((word, index) => {
    bytes += Buffer.byteLength(word)
    return index >= 16_000 || bytes > 250_000
  })
  return end < 0 ? words : words.slice(0, end)
}
