import { existsSync } from 'node:fs'
import { Kysely } from 'kysely'
import { databaseKind } from './database-kind.ts'
import { migrate } from './migrate.ts'
import { takeTurn } from './postgres/take-turn.ts'
import type { Tables } from './schema.ts'
import { NodeSqliteDialect } from './sqlite/dialect.ts'
import type { Store } from './store.ts'
import { knownStoreError, storeError } from './store-errors.ts'

export interface StoreOptions {
  /** whether a database that is not there is made (SQLite); false when left out: asking makes nothing */
  readonly create?: boolean
  /** how long to wait for another process that writes, in milliseconds; 10 seconds when left out */
  readonly patience?: number
}

/**
 * Opens the ledger at an address: the path of a SQLite file, or `postgres://user@host/database`. Tables of an earlier
 * release are brought up to date. Throws the known errors of `store-errors.ts`.
 */
export async function openStore(address: string, { create = false, patience }: StoreOptions = {}): Promise<Store> {
  const kind = databaseKind(address)
  const name = kind === 'sqlite' ? address : withoutPassword(address)
  if (kind === 'sqlite' && !create && !existsSync(address)) throw storeError('no-database', [name])
  const db = await connect(address, patience)
  const known = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      throw knownStoreError(error, name)
    }
  }
  try {
    await known(migrate(db as unknown as Kysely<never>, kind, name))
  } catch (error) {
    await db.destroy().catch(() => {})
    throw error
  }
  return {
    kind,
    name,
    db,
    write: (work) =>
      known(
        db.transaction().execute(async (transaction) => {
          if (kind === 'postgres') await takeTurn(transaction)
          return work({ kind, db: transaction })
        }),
      ),
    close: () => db.destroy(),
  }
}

async function connect(address: string, patience?: number): Promise<Kysely<Tables>> {
  if (databaseKind(address) === 'sqlite') return new Kysely({ dialect: new NodeSqliteDialect(address, patience) })
  const { postgresDialect } = await import('./postgres/dialect.ts')
  return new Kysely({ dialect: postgresDialect(address, patience) })
}

function withoutPassword(address: string): string {
  const url = URL.parse(address)
  if (url === null) return 'of that address'
  url.password = ''
  url.search = ''
  return url.href
}
