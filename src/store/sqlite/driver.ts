import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely'
import { SqliteConnection } from './connection.ts'

/** How long a writer waits for the transaction of another, in milliseconds. */
const patienceMs = 10_000
/** How long it waits in one go, when nothing else of this process can go on, and then in between. */
const blockingMs = 20
const pauseMs = 20
const readersKept = 4

/**
 * SQLite through `node:sqlite`, in write-ahead mode (set by `migrate.ts`): connections that read do not wait for the one that writes. Writers
 * of this process take turns here, since a call that waits inside SQLite would stop the very process it waits for.
 */
export class SqliteDriver implements Driver {
  readonly #path: string
  readonly #patience: number
  readonly #idle: SqliteConnection[] = []
  readonly #writing = new Map<DatabaseConnection, () => void>()
  #lastWriter: Promise<void> = Promise.resolve()

  constructor(path: string, patience: number = patienceMs) {
    this.#path = path
    this.#patience = patience
  }

  async init(): Promise<void> {
    this.#idle.push(this.#open())
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#idle.pop() ?? this.#open()
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (!(connection instanceof SqliteConnection)) return
    if (this.#idle.length < readersKept) this.#idle.push(connection)
    else connection.database.close()
  }

  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === 'read only') return run(connection, 'begin')
    const before = this.#lastWriter
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#lastWriter = promise
    await before
    this.#writing.set(connection, resolve)
    try {
      await this.#beginWriting(connection)
    } catch (error) {
      this.#done(connection)
      throw error
    }
  }

  /** Waiting inside SQLite would stop this process, and with it the transaction that may have to end first. */
  async #beginWriting(connection: DatabaseConnection): Promise<void> {
    const until = performance.now() + this.#patience
    for (;;) {
      try {
        return run(connection, 'begin immediate')
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error
        await setTimeout(pauseMs)
      }
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    run(connection, 'commit')
    this.#done(connection)
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      // a full disk has rolled back already
      if (connection instanceof SqliteConnection && connection.database.isTransaction) run(connection, 'rollback')
    } finally {
      this.#done(connection)
    }
  }

  async destroy(): Promise<void> {
    for (const { database } of this.#idle.splice(0)) database.close()
  }

  #done(connection: DatabaseConnection): void {
    this.#writing.get(connection)?.()
    this.#writing.delete(connection)
  }

  #open(): SqliteConnection {
    const database = new DatabaseSync(this.#path, { timeout: this.#patience })
    try {
      database.exec(
        `pragma synchronous = normal; pragma foreign_keys = on; pragma cache_size = -65536;
         pragma wal_autocheckpoint = 8000;
         pragma busy_timeout = ${blockingMs}`,
      )
    } catch (error) {
      database.close()
      throw error
    }
    return new SqliteConnection(database)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === sqliteBusy
}

const sqliteBusy = 5

function run(connection: DatabaseConnection, words: string): void {
  if (connection instanceof SqliteConnection) connection.database.exec(words)
}
