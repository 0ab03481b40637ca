import {
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { SqliteDriver } from './driver.ts'

/** kysely over Node's own SQLite. */
export class NodeSqliteDialect implements Dialect {
  readonly #path: string
  readonly #patience: number | undefined

  /** @param patience how long to wait for another process that writes, in milliseconds */
  constructor(path: string, patience?: number) {
    this.#path = path
    this.#patience = patience
  }

  createDriver(): Driver {
    return new SqliteDriver(this.#path, this.#patience)
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): DialectAdapter {
    return new TransactionalAdapter()
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db)
  }
}

/** SQLite changes its schema inside transactions, and here several connections share a file. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }

  override get supportsMultipleConnections(): boolean {
    return true
  }
}
