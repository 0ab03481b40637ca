import { sql } from 'kysely'
import type { Telling } from '../ledger/across/entry.ts'
import type { Session } from './store.ts'

/** A telling and the entry it is told in from now on. */
export interface Move {
  readonly telling: Telling
  readonly entry: string
}

/** Notes the entries that tellings, and the events they tell of, stand in. */
export async function moveTellings({ kind, db }: Session, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const rows = JSON.stringify(
    moves.map(({ telling: { article, kind: of, index }, entry }) => [article, of, index, entry]),
  )
  const table =
    kind === 'sqlite'
      ? sql`(select value ->> 0 as article, value ->> 1 as kind, value ->> 2 as position, value ->> 3 as entry from json_each(${rows}))`
      : sql`(select value ->> 0 as article, value ->> 1 as kind, (value ->> 2)::integer as position, value ->> 3 as entry
             from json_array_elements(${rows}::json))`
  await sql`update tellings set entry = move.entry from ${table} as move
    where tellings.article = move.article and tellings.kind = move.kind and tellings.position = move.position`.execute(
    db,
  )
  await sql`update events set entry = move.entry from ${table} as move
    where events.article = move.article and move.kind = 'event' and events.position = move.position`.execute(db)
}
