import { PostgresDialect } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { PreparingClient } from './preparing-client.ts'

const patienceMs = 60_000

/** kysely over `pg`: counts are numbers, as SQLite gives them; large results come through a cursor. */
export function postgresDialect(address: string, patience: number = patienceMs): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: address,
    max: 6,
    connectionTimeoutMillis: 10_000,
    lock_timeout: patience,
    application_name: 'rapport',
    types: { getTypeParser },
    Client: PreparingClient,
    // to compile a question takes longer than to answer it
    options: '-c jit=off',
  })
  // an idle connection that breaks is replaced by the pool; the next query tells
  pool.on('error', () => {})
  return new PostgresDialect({ pool, cursor: Cursor })
}

const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC
    ? Number
    : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser
