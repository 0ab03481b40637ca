import { withQuery } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { PageRequest } from '../page.ts'

/** The stretch of a list, the newest first, that a page shows. */
interface Stretch {
  readonly offset: number
  readonly shown: number
  readonly total: number
}

/** Which of a list are here, with links to those before and after; nothing where all are. */
export function pager({ offset, shown, total }: Stretch, perPage: number, url: URL): Html | null {
  if (shown === total) return null
  const to = (place: number): string => withQuery(url, { offset: place === 0 ? null : String(place) })
  return html`<p class="pager">${offset > 0 ? html`<a href="${to(Math.max(0, offset - perPage))}" rel="prev">newer</a> ` : null}${offset + 1}–${offset + shown} of ${total}${offset + shown < total ? html` <a href="${to(offset + perPage)}" rel="next">older</a>` : null}</p>`
}

/** Beyond this many nobody turns pages: a narrower question is due. */
const furthest = 10_000

/** How many a page is asked to pass over. */
export function offsetOf(request: PageRequest): number {
  const offset = Number(request.query('offset') ?? 0)
  return Number.isInteger(offset) && offset > 0 ? Math.min(offset, furthest) : 0
}
