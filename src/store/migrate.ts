import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { RapportError } from '../base/errors.ts'
import type { DatabaseKind } from './database-kind.ts'
import { barometers } from './migrations/barometer-tables.ts'
import { bigrams } from './migrations/bigrams.ts'
import { first } from './migrations/first.ts'
import { lastTold } from './migrations/last-told.ts'
import { noUrlIndex } from './migrations/no-url-index.ts'
import { pairDays } from './migrations/pair-days.ts'
import { tallies } from './migrations/tally-tables.ts'
import { turnReasons } from './migrations/turn-reasons.ts'
import { storeError } from './store-errors.ts'

/** Brings a database to this release's tables; throws where it is another program's or a newer release's. */
export async function migrate(db: Kysely<never>, kind: DatabaseKind, name: string): Promise<void> {
  const migrations = migrationsOf(kind)
  const provider: MigrationProvider = { getMigrations: async () => migrations }
  const migrator = new Migrator({ db, provider })
  const done = await doneMigrations(db, name)
  const newer = done.find((one) => !Object.hasOwn(migrations, one))
  if (newer !== undefined) throw storeError('database-newer', [name, newer])
  // not before: the file of another program is left as it is
  if (kind === 'sqlite') await keepLog(db)
  if (done.length === Object.keys(migrations).length) return
  const { error } = await migrator.migrateToLatest()
  if (isReadOnly(error) && done.length > 0) throw storeError('database-older', [name], error)
  if (error !== undefined) throw error
}

/** Write-ahead mode, which the file keeps; one that cannot be written is asked in the mode it has. */
async function keepLog(db: Kysely<never>): Promise<void> {
  try {
    await sql`pragma journal_mode = wal`.execute(db)
  } catch (error) {
    if (!isReadOnly(error)) throw error
  }
}

function isReadOnly(error: unknown): boolean {
  return error instanceof RapportError && error.code === 'database-read-only'
}

/** In the order of their names; a release only ever adds one. */
function migrationsOf(kind: DatabaseKind): Record<string, Migration> {
  return {
    '001-first': first(kind),
    '002-barometers': barometers(kind),
    '003-tallies': tallies(kind),
    '004-pair-days': pairDays(),
    '005-turn-reasons': turnReasons(kind),
    '006-last-told': lastTold(),
    // SQLite's index knows the places of words
    ...(kind === 'postgres' ? { '007-bigrams': bigrams() } : {}),
    '008-no-url-index': noUrlIndex(),
  }
}

/** The migrations a database has behind it; none for an empty one. */
async function doneMigrations(db: Kysely<never>, name: string): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  const names = new Set(tables.map((table) => table.name))
  if (names.size === 0) return []
  if (!names.has('kysely_migration')) {
    throw storeError('database-foreign', [name, `it holds the tables of another program (${[...names][0]})`])
  }
  const plain = db as unknown as Kysely<{ kysely_migration: { name: string } }>
  const rows = await plain.selectFrom('kysely_migration').select('name').orderBy('name').execute()
  const done = rows.map((row) => row.name)
  if (done.length > 0 && !names.has('readings')) {
    throw storeError('database-foreign', [name, 'it holds the tables of another program'])
  }
  return done
}
