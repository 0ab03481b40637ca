import type { Kysely, Transaction } from 'kysely'
import type { DatabaseKind } from './database-kind.ts'
import type { Tables } from './schema.ts'

/** Whatever runs queries: the database itself or a transaction. */
export type Queries = Kysely<Tables>

/**
 * An open database. Queries of `db` see what is committed; only `src/ingest.ts` calls `write`. Known errors are those of
 * `store-errors.ts`, whichever the database.
 */
export interface Store {
  readonly kind: DatabaseKind
  /** how the database is named to people: its path, or its address without the password */
  readonly name: string
  readonly db: Queries
  /** One writer at a time, on either database; what it throws is rolled back. */
  readonly write: <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) => Promise<Result>
  readonly close: () => Promise<void>
}
