import type { Kysely } from 'kysely'
import type { DatabaseKind } from './database-kind.ts'
import type { Tables } from './schema.ts'

/** Where queries run: the open database, or one transaction of it. */
export interface Session {
  readonly kind: DatabaseKind
  readonly db: Kysely<Tables>
}

/**
 * An open database. Queries of `db` see what is committed; only `src/ingest/` calls `write`. Known errors are those of
 * `store-errors.ts`, whichever the database.
 */
export interface Store extends Session {
  /** how the database is named to people: its path, or its address without the password */
  readonly name: string
  /** One writer at a time, on either database; what it throws is rolled back. */
  readonly write: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>
  readonly close: () => Promise<void>
}
