import { createHash } from 'node:crypto'

/** Names that every file system takes as they are, and no two that differ by case alone. */
const plain = /^(?:[a-z0-9]|[A-Z]{2,5}$)[a-z0-9_-]*(?:\.[a-z0-9_-]+)*$|^[A-Z]{2,5}$/u

/**
 * The file of an address in a site: `/pair/GRC/TUR` → `pair/GRC/TUR.html`, `/entry/x.json` → `entry/x.json`. An id that is
 * no plain name is one by its hash.
 */
export function placeOf(address: string): string {
  if (address === '/') return 'index.html'
  const { pathname } = new URL(address, 'http://site.invalid')
  const [, path, ending] = /^\/(.*?)(\.(?:json|csv|ics|css|svg))?$/u.exec(pathname)!
  const names = path!.split('/').map((part) => nameOf(decodeURIComponent(part)))
  return `${names.join('/')}${ending ?? (names[0] === 'feeds' ? '.atom' : '.html')}`
}

function nameOf(part: string): string {
  if (part.length <= 80 && plain.test(part) && !reserved.test(part)) return part
  return createHash('sha256').update(part).digest('hex').slice(0, 24)
}

/** What is no name of a file on Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu
