import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Dialect, Kysely } from 'kysely'
import { databaseKind } from './database-kind.ts'
import { withKnownErrors } from './known-errors.ts'
import { migrate } from './migrate.ts'
import { takeTurn } from './postgres/take-turn.ts'
import type { Tables } from './schema.ts'
import { NodeSqliteDialect } from './sqlite/dialect.ts'
import type { SqliteSettings } from './sqlite/driver.ts'
import type { Store } from './store.ts'
import { storeError } from './store-errors.ts'

export interface StoreOptions {
  /** whether a database that is not there is made (SQLite); false when left out: asking makes nothing */
  readonly create?: boolean
  /** whether it will be written; as `create` when left out. Who only asks can ask what cannot be written (S18) */
  readonly write?: boolean
  /** how long to wait for another process that writes, in milliseconds; 10 seconds when left out */
  readonly patience?: number
}

/**
 * Opens the ledger at an address: the path of a SQLite file, or `postgres://user@host/database`. Tables of an earlier
 * release are brought up to date. Throws the known errors of `store-errors.ts`.
 */
export async function openStore(
  address: string,
  { create = false, write = create, patience }: StoreOptions = {},
): Promise<Store> {
  const kind = databaseKind(address)
  const name = kind === 'sqlite' ? address : withoutPassword(address)
  const isThere = kind === 'postgres' || (address.trim() !== '' && (create || holdsSomething(address)))
  if (!isThere) throw storeError('no-database', [name])
  if (kind === 'sqlite' && statSync(address, { throwIfNoEntry: false })?.isDirectory())
    throw storeError('database-folder', [name])
  if (kind === 'sqlite' && existsSync(address)) mustBeAllowed(address, write)
  const dialect = await dialectOf(address, { patience, onlyAsks: !write })
  const db = new Kysely<Tables>({ dialect: withKnownErrors(dialect, name) })
  try {
    await migrate(db as unknown as Kysely<never>, kind, name)
  } catch (error) {
    await db.destroy().catch(() => {})
    throw error
  }
  return {
    kind,
    name,
    db,
    write: (work) =>
      db.transaction().execute(async (transaction) => {
        if (kind === 'postgres') await takeTurn(transaction)
        return work({ kind, db: transaction })
      }),
    close: () => db.destroy(),
  }
}

/** A file without a byte is no ledger yet; who asks makes none of it. */
function holdsSomething(path: string): boolean {
  if (!existsSync(path)) return false
  const file = statSync(path)
  return file.isDirectory() || file.size > 0
}

/** Before anything is read that could not be kept. */
function mustBeAllowed(path: string, write: boolean): void {
  try {
    accessSync(path, write ? constants.R_OK | constants.W_OK : constants.R_OK)
  } catch (error) {
    const isMedium = (error as NodeJS.ErrnoException).code === 'EROFS'
    const why = isMedium ? 'read-only file system' : 'permission denied'
    throw storeError(write ? 'database-read-only' : 'database-unreadable', [path, why], error)
  }
}

async function dialectOf(address: string, settings: SqliteSettings): Promise<Dialect> {
  // the whole path: SQLite would take ":memory:" for a ledger that is thrown away
  if (databaseKind(address) === 'sqlite') return new NodeSqliteDialect(resolve(address), settings)
  const { postgresDialect } = await import('./postgres/dialect.ts')
  return postgresDialect(address, settings.patience)
}

function withoutPassword(address: string): string {
  const url = URL.parse(address)
  if (url === null) return 'of that address'
  url.password = ''
  url.search = ''
  return url.href
}
