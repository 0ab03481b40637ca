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
import { SqliteDriver, type SqliteSettings } from './driver.ts'

/** kysely over Node's own SQLite. */
export class NodeSqliteDialect implements Dialect {
  readonly #path: string
  readonly #settings: SqliteSettings

  constructor(path: string, settings: SqliteSettings = {}) {
    this.#path = path
    this.#settings = settings
  }

  createDriver(): Driver {
    return new SqliteDriver(this.#path, this.#settings)
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
