import { byText } from '../base/by-text.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { dayOf } from '../ledger/across/day-of.ts'
import type { Session } from '../store/store.ts'
import { counted } from './counted.ts'
import { actorsOf, anyView, citationsOf } from './entry-view.ts'
import { citedAsOf } from './load.ts'
import type { ActorView } from './views.ts'

export interface ActorQuestion {
  readonly at: PlainDate
  readonly limit?: number
  /** so many of the newest are left out */
  readonly offset?: number
}

/** How many entries of an actor are shown at once. */
export const entriesOfActor = 200

/** What an actor takes part in, the newest first; null where nobody of this id is told of by the day. */
export async function actorView(session: Session, id: string, question: ActorQuestion): Promise<ActorView | null> {
  const { at, limit = entriesOfActor, offset = 0 } = question
  const known = session.db.selectFrom('entry_actors').where('actor', '=', id).where('first_known', '<=', at)
  const newest = known.select('entry').orderBy('day', 'desc').orderBy('entry').limit(limit).offset(offset)
  const [rows, count] = await Promise.all([newest.execute(), counted(session, known)])
  const ids = rows.map(({ entry }) => entry)
  const { entries, sources } = await citedAsOf(session, ids, at)
  const actors = actorsOf(entries)
  const actor = actors[id]
  if (actor === undefined) return null
  const ordered = entries.toSorted((a, b) => byText(dayOf(b), dayOf(a)) || byText(a.id, b.id))
  return {
    schema: 'rapport/actor@1',
    id,
    actor,
    ...count,
    offset,
    entries: ordered.map(anyView),
    actors,
    sources: await citationsOf(
      session,
      ordered.flatMap(({ articles }) => articles),
      sources,
    ),
  }
}
