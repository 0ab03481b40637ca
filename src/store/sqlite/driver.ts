import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely'
import { SqliteConnection } from './connection.ts'
import { openImmutable } from './immutable.ts'

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
  readonly #onlyAsks: boolean
  readonly #idle: SqliteConnection[] = []
  readonly #writing = new Map<DatabaseConnection, () => void>()
  #lastWriter: Promise<void> = Promise.resolve()

  constructor(path: string, { patience = patienceMs, onlyAsks = false }: SqliteSettings = {}) {
    this.#path = path
    this.#patience = patience
    this.#onlyAsks = onlyAsks
  }

  async init(): Promise<void> {
    this.#idle.push(this.#open())
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const idle = this.#idle.pop()
    if (idle === undefined) return this.#open()
    if (!idle.isOutdated()) return idle
    idle.database.close()
    return this.acquireConnection()
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
        if (codeOf(error) !== sqliteBusy || performance.now() > until) throw error
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
    try {
      return new SqliteConnection(settled(new DatabaseSync(this.#path, { timeout: this.#patience })))
    } catch (error) {
      if (!this.#onlyAsks || !unwritableCodes.includes(codeOf(error)) || !existsSync(this.#path)) throw error
      const { database, isOutdated } = openImmutable(this.#path)
      return new SqliteConnection(settled(database), isOutdated)
    }
  }
}

export interface SqliteSettings {
  /** how long to wait for another process that writes, in milliseconds */
  readonly patience?: number | undefined
  /** whether nothing will be written: then one that cannot be is read as it stands */
  readonly onlyAsks?: boolean
}

function settled(database: DatabaseSync): DatabaseSync {
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
  return database
}

/** https://sqlite.org/rescode.html, without what it says beyond the kind of error; 0 for any other error */
function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
}

const sqliteBusy = 5
const unwritableCodes: readonly number[] = [8, 14]

function run(connection: DatabaseConnection, words: string): void {
  if (connection instanceof SqliteConnection) connection.database.exec(words)
}
