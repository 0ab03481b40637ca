import { posix } from 'node:path'
import { Parser } from 'htmlparser2'
import { outward } from '../base/outward.ts'
import { html } from '../web/html.ts'
import { addressOf } from './linked-from.ts'

/**
 * A page as it stands in a site: links within the site are relative, so that it may lie in any folder; a link to what is not
 * there is left as its words; what needs a server or a script is taken out. All else stays as it was written, mark by mark.
 */
export function settled(page: string, address: string, places: ReadonlyMap<string, string>): string {
  const folder = posix.dirname(places.get(address)!)
  const within = (href: string | null): string | null => {
    const place = places.get(addressOf(href) ?? '')
    return place === undefined ? null : `${posix.relative(folder, place)}${/#.*$/u.exec(href!)?.[0] ?? ''}`
  }
  const targetOf = (tag: string, { href = '', class: kind = '' }: Attributes): string | null => {
    if (kind === 'brand') return within('/')
    if (href.startsWith('#')) return href
    return within(href) ?? (tag === 'a' ? outward(href) : null)
  }
  let written = ''
  let from = 0
  let silent = 0
  let inNavigation = false
  const keep = (to: number): void => {
    if (silent === 0) written += page.slice(from, to)
    from = to
  }
  /** for each link that is open, whether it stays */
  const links: boolean[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1]
      if (removed.has(tag)) {
        keep(start)
        silent += 1
      } else if (tag === 'a' || tag === 'link') {
        keep(start)
        const target = targetOf(tag, attributes)
        if (tag === 'a') links.push(target !== null)
        if (target === null) from = end
        else {
          if (silent === 0)
            written += page.slice(start, end).replace(/\shref="[^"]*"/u, () => html` href="${target}"`.markup)
          from = end
        }
        if (tag === 'a' && target === null && inNavigation) silent += 1
      } else if (tag === 'nav') inNavigation = true
    },
    onclosetag(tag) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1]
      if (removed.has(tag)) {
        silent -= 1
        from = end
      } else if (tag === 'a' && links.pop() === false) {
        keep(start)
        from = end
        if (inNavigation) silent -= 1
      } else if (tag === 'nav') inNavigation = false
    },
  })
  parser.end(page)
  keep(page.length)
  return written
}

type Attributes = Readonly<Record<string, string>>

const removed = new Set(['script', 'form'])
