import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, type TestContext } from 'node:test'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { hasPostgres, type Postgres, startPostgres } from './postgres.ts'

/** A kind of database, for one suite on all of them. */
export interface Databases {
  readonly kind: 'sqlite' | 'postgres'
  /** The address of a new, empty database. */
  readonly address: () => Promise<string>
  /** A new store that is closed when the test ends. */
  readonly store: (context: TestContext) => Promise<Store>
}

/** One suite on SQLite and on PostgreSQL. */
export function onEachDatabase(name: string, suite: (databases: Databases) => void): void {
  describe(`${name} (SQLite)`, () => {
    let folder = ''
    let count = 0
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'rapport-store-'))
    })
    after(() => rmSync(folder, { recursive: true, force: true }))
    const address = async (): Promise<string> => {
      count += 1
      return join(folder, `${count}.db`)
    }
    suite({ kind: 'sqlite', address, store: storeOf(address) })
  })
  const skip = hasPostgres() ? false : 'NOT TESTED ON POSTGRESQL: none is installed, and none comes for this platform'
  if (skip !== false) console.error(`${name}: ${skip}`)
  describe(`${name} (PostgreSQL)`, { skip }, () => {
    let server: Postgres | null = null
    before(async () => {
      server = await startPostgres()
      if (server === null) throw new Error('There is a PostgreSQL, but it does not start: see above.')
    })
    after(() => server?.stop())
    const address = async (): Promise<string> => server!.newDatabase()
    suite({ kind: 'postgres', address, store: storeOf(address) })
  })
}

function storeOf(address: () => Promise<string>): Databases['store'] {
  return async (context) => {
    const store = await openStore(await address(), { create: true })
    context.after(() => store.close())
    return store
  }
}
