import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'

const statementsKept = 300

/** One connection to a SQLite file, as kysely asks for it; statements are prepared once. */
export class SqliteConnection implements DatabaseConnection {
  readonly database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.database = database
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#prepared(sql)
    const bound = parameters as readonly SQLInputValue[]
    if (statement.columns().length > 0) return { rows: statement.all(...bound).map(plain) as Row[] }
    const { changes, lastInsertRowid } = statement.run(...bound)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  /** Rows in chunks; the statement is its own, so that other queries may run between two chunks. */
  async *streamQuery<Row>(
    { sql, parameters }: CompiledQuery,
    chunkSize = 100,
  ): AsyncIterableIterator<QueryResult<Row>> {
    const rows: Row[] = []
    for (const row of this.database.prepare(sql).iterate(...(parameters as readonly SQLInputValue[]))) {
      rows.push(plain(row) as Row)
      if (rows.length >= chunkSize) yield { rows: rows.splice(0) }
    }
    if (rows.length > 0) yield { rows }
  }

  #prepared(sql: string): StatementSync {
    const kept = this.#statements.get(sql)
    if (kept !== undefined) return kept
    const [oldest] = this.#statements.keys()
    if (this.#statements.size >= statementsKept && oldest !== undefined) this.#statements.delete(oldest)
    const statement = this.database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

/** Rows of `node:sqlite` have no prototype; those of `pg` are plain objects. */
function plain(row: object): object {
  return { ...row }
}
