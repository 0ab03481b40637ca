import { z } from 'zod'
import { actorView, entriesOfActor } from '../../query/actor-view.ts'
import { articleView } from '../../query/article-view.ts'
import { dayAsked } from '../../query/asked.ts'
import { entryDetail } from '../../query/entry-detail.ts'
import { explainView } from '../../query/explain-view.ts'
import { viewSchemas } from '../../query/schemas/view-schemas.ts'
import { cursorAt, offsetOf } from '../cursor.ts'
import { citedBy, found, ledgerOf } from '../ledger-of.ts'
import { cursor, day, id, limit, next } from '../parameters.ts'
import { type Route, route } from '../route.ts'

const path = z.object({ id })

export const thingRoutes: readonly Route[] = [
  route({
    method: 'get',
    address: '/entries/{id}',
    id: 'getEntry',
    summary: 'One entry with every telling; the beginning of an id will do where it is unique',
    path,
    gives: viewSchemas.entry,
    answer: async ({ path }, parts) => found(await entryDetail(ledgerOf(parts), path.id), 'such entry'),
  }),
  route({
    method: 'get',
    address: '/entries/{id}/explanation',
    id: 'explainEntry',
    summary: 'Why an entry was read so',
    path,
    gives: viewSchemas.explanation,
    answer: async ({ path }, parts) => found(await explainView(ledgerOf(parts), path.id), 'such entry'),
  }),
  route({
    method: 'get',
    address: '/actors/{id}',
    id: 'getActor',
    summary: 'Who an actor is, and what it takes part in, the newest first',
    path,
    query: z.strictObject({ at: day, cursor, limit: limit(1000, entriesOfActor) }),
    gives: viewSchemas.actor.extend({ next }),
    answer: async ({ path, query }, parts) => {
      const session = ledgerOf(parts)
      const asked = { at: await dayAsked(session, query.at), limit: query.limit, offset: offsetOf(query.cursor) }
      const view = found(await actorView(session, path.id, asked), 'such actor')
      return {
        ...view,
        sources: citedBy(
          view.entries.map(({ entry }) => entry),
          view.sources,
        ),
        next: cursorAt(view.offset + view.entries.length, view.total),
      }
    },
  }),
  route({
    method: 'get',
    address: '/articles/{id}',
    id: 'getArticle',
    summary: 'An article as it was read, and why its events were read so',
    path,
    gives: viewSchemas.article,
    answer: async ({ path }, parts) => found(await articleView(ledgerOf(parts), path.id), 'such article'),
  }),
]
