import { Hono } from 'hono'
import { createFeeds } from '../feeds/feeds.ts'
import type { Session } from '../store/store.ts'
import { addresses } from '../web/addresses.ts'
import { placeOf as placeOfFeed } from './place-of.ts'
import type { SiteQuestion } from './site.ts'

/** The feeds of a site that is served at an address, which ends in `/`: what they lead to are its files. */
export function siteFeed(session: Session, at: URL): NonNullable<SiteQuestion['feed']> {
  return async (address, placeOf) => {
    const led = (page: string) => `${at.pathname}${placeOf(page)}`
    const pages = {
      world: () => led(addresses.world()),
      search: () => led(addresses.search()),
      pair: (a: string, b: string) => led(addresses.pair(a, b)),
      actor: (id: string) => led(addresses.actor(id)),
      article: (id: string) => led(addresses.article(id)),
      entry: (id: string) => led(addresses.entry(id)),
    }
    const app = new Hono({ getPath: () => address }).route('/feeds', createFeeds({ session, pages, now: () => 0 }))
    return (await app.request(new URL(placeOfFeed(address), at).href)).text()
  }
}
