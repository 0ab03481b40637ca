import { sql } from 'kysely'
import type { Telling } from '../ledger/across/entry.ts'
import type { Session } from './store.ts'
import { tableOf } from './table-of.ts'

/** A telling and the entry it is told in from now on. */
export interface Move {
  readonly telling: Telling
  readonly entry: string
}

/** Notes the entries that tellings, and the events they tell of, stand in. */
export async function moveTellings({ kind, db }: Session, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const rows = moves.map(({ telling: { article, kind: of, index }, entry }) => {
    return { article, kind: of, position: String(index), entry }
  })
  const table = tableOf(kind, ['article', 'kind', 'position', 'entry'], rows)
  await sql`update tellings set entry = move.entry from ${table} as move
    where tellings.article = move.article and tellings.kind = move.kind
      and tellings.position = cast(move.position as integer)`.execute(db)
  await sql`update events set entry = move.entry from ${table} as move
    where events.article = move.article and move.kind = 'event'
      and events.position = cast(move.position as integer)`.execute(db)
}
