import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { byText } from '../base/by-text.ts'
import { daysAfter } from '../base/calendar.ts'
import { RapportError } from '../base/errors.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { actorView } from '../query/actor-view.ts'
import { dayAsked, pairNamed } from '../query/asked.ts'
import type { Change, Stretch } from '../query/changes.ts'
import { actorChanges, pairChanges, worldChanges } from '../query/changes-view.ts'
import { searchView } from '../query/search-view.ts'
import type { Session } from '../store/store.ts'
import { sourceInWords } from '../wording/source-words.ts'
import { stateNames } from '../wording/state-names.ts'
import { atom, type Feed, type FeedItem } from './atom.ts'
import { remembered } from './remembered.ts'

/** What feeds stand on: a ledger, and where its pages are. */
export interface FeedParts {
  readonly session: Session
  /** milliseconds, rising */
  readonly now: () => number
  /** paths of pages */
  readonly pages: {
    readonly world: () => string
    readonly pair: (a: string, b: string) => string
    readonly actor: (id: string) => string
    readonly article: (id: string) => string
    readonly entry: (id: string) => string
    readonly search: () => string
  }
}

/** Entries of a feed at most, and days it goes back; that of the world a fortnight, or a month where that does not fill it. */
const mostItems = 100
const daysBack = { pair: 365, actor: 365, world: [14, 30] } as const

/** Atom feeds of a pair, an actor, a search and the world: what becomes known is an entry with its sentence. */
export function createFeeds({ session, pages, now }: FeedParts): Hono {
  const app = new Hono()
  const world = remembered((at: PlainDate) => latestOfWorld(session, at), now)
  app.use(etag({ weak: true }), compress())
  app.get('/pair/:a/:b', async (context) => {
    const pair = pairNamed(context.req.param('a'), context.req.param('b'))
    const stretch = await stretchOf(session, daysBack.pair)
    const title = `${pair.map(stateNames.name).join(' – ')}: what changed`
    return served(
      context,
      title,
      pages.pair(...pair),
      stretch.at,
      items(await pairChanges(session, { pair, ...stretch })),
    )
  })
  app.get('/actor/:id', async (context) => {
    const id = context.req.param('id')
    const stretch = await stretchOf(session, daysBack.actor)
    const view = await actorView(session, id, { at: stretch.at, limit: 1 })
    if (view === null) {
      throw new RapportError('not-found', 'There is no such actor.', {
        hint: 'Its id stands in the address of its page.',
      })
    }
    const changes = await actorChanges(session, { actor: id, ...stretch })
    return served(context, `${view.actor.name}: what changed`, pages.actor(id), stretch.at, items(changes))
  })
  app.get('/world', async (context) => {
    const at = await dayAsked(session, undefined)
    return served(context, 'What changed between states', pages.world(), at, items(await world(at)))
  })
  app.get('/search', async (context) => {
    const query = context.req.query('q')?.trim().slice(0, 500) ?? ''
    const at = await dayAsked(session, undefined)
    const view = await searchView(session, { query, limit: mostItems })
    const found = view.hits.map(
      ({ article, sentence, text }): Item => ({
        id: `sentence ${article.id} ${sentence}`,
        day: article.published ?? at,
        title: article.title ?? article.outlet ?? article.id,
        category: 'sentence',
        sentence: text,
        source: sourceInWords(article),
        path: `${pages.article(article.id)}#sentence-${Math.max(1, sentence + 1)}`,
        via: article.url,
      }),
    )
    const ordered = found.toSorted((a, b) => byText(b.day, a.day))
    return served(context, `“${query}” in the news`, `${pages.search()}?q=${encodeURIComponent(query)}`, at, ordered)
  })
  app.all('*', () => {
    throw new RapportError('not-found', 'There is no such feed.', {
      hint: 'There are /feeds/world, pair, actor, search.',
    })
  })
  return app

  function items(changes: readonly Change[]): readonly Item[] {
    return changes.slice(0, mostItems).map(({ id, day, mark, words, kind, sentence, source, url, entry, pair }) => ({
      id,
      day,
      title: `${mark} ${words}`,
      category: kind,
      sentence,
      source,
      path: pair !== null ? pages.pair(...pair) : entry === null ? pages.world() : pages.entry(entry),
      via: url,
    }))
  }
}

async function latestOfWorld(session: Session, at: PlainDate): Promise<readonly Change[]> {
  let changes: readonly Change[] = []
  for (const days of daysBack.world) {
    changes = await worldChanges(session, { since: daysAfter(at, -days), at })
    if (changes.length >= mostItems) break
  }
  return changes
}

/** `path`: of its page, on this server. */
type Item = Omit<FeedItem, 'page'> & { readonly path: string }

async function stretchOf(session: Session, days: number): Promise<Stretch> {
  const at = await dayAsked(session, undefined)
  return { at, since: daysAfter(at, -days) }
}

function served(context: Context, title: string, path: string, at: PlainDate, items: readonly Item[]): Response {
  const { origin, href } = new URL(context.req.url)
  const feed: Feed = {
    title,
    self: href,
    page: `${origin}${path}`,
    at,
    items: items.map(({ path: page, ...item }) => ({ ...item, page: `${origin}${page}` })),
  }
  const headers = { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' }
  return context.body(atom(feed), 200, headers)
}
