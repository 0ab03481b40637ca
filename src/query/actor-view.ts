import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import { actorsOf, anyView, citationsOf, dayOf } from './entry-view.ts'
import { loadKnown } from './load.ts'
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
  const { total } = await session.db
    .selectFrom('entry_actors')
    .select((is) => is.fn.countAll<number | string>().as('total'))
    .where('actor', '=', id)
    .where('first_known', '<=', at)
    .executeTakeFirstOrThrow()
  const entries = await loadKnown(session, { actor: id, at, limit, offset })
  const actors = actorsOf(entries)
  const actor = actors[id]
  if (actor === undefined) return null
  const ordered = entries.toSorted((a, b) =>
    dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a.id < b.id ? -1 : 1,
  )
  return {
    schema: 'rapport/actor@1',
    id,
    actor,
    total: Number(total),
    offset,
    entries: ordered.map(anyView),
    actors,
    sources: await citationsOf(
      session,
      ordered.flatMap(({ articles }) => articles),
    ),
  }
}
