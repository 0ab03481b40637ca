import { sql, type Transaction } from 'kysely'
import type { Tables } from '../schema.ts'

/** Waits until no other writer is at work; the turn ends with the transaction. */
export async function takeTurn(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ledgerLock})`.execute(transaction)
}

/** Any number will do, as long as every Rapport asks for the same. */
const ledgerLock = 7_727_768
