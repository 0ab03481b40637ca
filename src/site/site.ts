import { linkedFrom } from './linked-from.ts'
import { placeOf } from './place-of.ts'
import { settled } from './settled.ts'

/** A file of a site: its path, with `/` between folders, and what stands in it. */
export interface SiteFile {
  readonly path: string
  readonly body: string
}

export interface SiteQuestion {
  /** answers an address of the pages as `rapport serve` would */
  readonly ask: (address: string) => Promise<Response>
  /** the page that the site opens with */
  readonly front: string
  /** addresses of the dossiers */
  readonly dossiers: readonly string[]
  /** gives the feed of a dossier with the places of its pages; null for a site without feeds */
  readonly feed: ((address: string, placeOf: (page: string) => string) => Promise<string>) | null
}

/** What a dossier leads to and the site holds too, in this order: an entry leads to its articles. */
const taken = ['/entry/', '/article/']

/**
 * Some dossiers as files that need no server: their pages and twins, the entries and articles that they lead to, and the
 * feeds. A link to anything else is left as words. The same ledger gives the same files.
 */
export async function* site({ ask, front, dossiers, feed }: SiteQuestion): AsyncGenerator<SiteFile> {
  const pages = new Map([['/', { page: front, links: linkedFrom(front) }]])
  const take = async (address: string): Promise<void> => {
    const page = await answered(ask, address)
    pages.set(address, { page, links: linkedFrom(page) })
  }
  for (const address of ['/legend', ...dossiers]) await take(address)
  for (const kind of taken) {
    const wanted = [...pages.values()].flatMap(({ links }) => links.pages.filter((to) => to.startsWith(kind)))
    for (const address of new Set(wanted)) await take(address)
  }
  const linked = [...pages].map(([address, { links }]) => ({ address, ...links }))
  const feeds = new Set(
    feed === null ? [] : linked.flatMap((page) => (dossiers.includes(page.address) ? page.feeds : [])),
  )
  const files = new Set(linked.flatMap((page) => [...page.twins, ...page.assets]))
  const places = new Map([...pages.keys(), ...files, ...feeds].map((address) => [address, placeOf(address)]))
  for (const [address, { page }] of pages) yield { path: places.get(address)!, body: settled(page, address, places) }
  for (const address of files) yield { path: places.get(address)!, body: await answered(ask, address) }
  for (const address of feeds) {
    yield { path: places.get(address)!, body: await feed!(address, (page) => places.get(page) ?? places.get('/')!) }
  }
}

async function answered(ask: SiteQuestion['ask'], address: string): Promise<string> {
  const answer = await ask(address)
  if (!answer.ok) throw new Error(`the pages answer ${answer.status} at ${address}`)
  return answer.text()
}
