import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import { actorsOf, anyView, citationsOf, dayOf } from './entry-view.ts'
import { loadKnown } from './load.ts'
import type { ActorView } from './views.ts'

/** What an actor takes part in, the newest first; null where nobody of this id is told of by the day. */
export async function actorView(session: Session, id: string, at: PlainDate, limit = 200): Promise<ActorView | null> {
  const entries = await loadKnown(session, { actor: id, at, limit })
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
    entries: ordered.map(anyView),
    actors,
    sources: await citationsOf(
      session,
      ordered.flatMap(({ articles }) => articles),
    ),
  }
}
