import { Parser } from 'htmlparser2'

/** Where a page leads to: addresses on the same server, without the place within a page. */
export interface Linked {
  readonly pages: readonly string[]
  readonly twins: readonly string[]
  readonly feeds: readonly string[]
  readonly assets: readonly string[]
}

export function linkedFrom(page: string): Linked {
  const linked = { pages: [] as string[], twins: [] as string[], feeds: [] as string[], assets: [] as string[] }
  const parser = new Parser({
    onopentag(tag, { href, rel }) {
      const address = addressOf(href ?? null)
      if (address === null) return
      if (tag === 'a') linked.pages.push(address)
      else if (tag === 'link' && rel === 'alternate') linked[isFeed(address) ? 'feeds' : 'twins'].push(address)
      else if (tag === 'link') linked.assets.push(address)
    },
  })
  parser.end(page)
  return linked
}

/** The address without its place within the page; null for what is not on this server. */
export function addressOf(href: string | null): string | null {
  return href?.startsWith('/') && !href.startsWith('//') ? href.replace(/#.*$/u, '') : null
}

function isFeed(address: string): boolean {
  return address.startsWith('/feeds/')
}
