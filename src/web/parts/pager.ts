import { furthest } from '../../query/counted.ts'
import { countInWords } from '../../wording/counts.ts'
import { withQuery } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { PageRequest } from '../page.ts'

/** The stretch of a list that a page shows. */
interface Stretch {
  readonly offset: number
  readonly shown: number
  readonly total: number
  readonly isMore?: boolean
}

/** What those before and after are called. */
type Ways = readonly [before: string, after: string]

/** Which of a list are here, with links to those before and after; nothing where all are. */
export function pager(
  { offset, shown, total, isMore = false }: Stretch,
  perPage: number,
  url: URL,
  [before, after]: Ways = ['newer', 'older'],
): Html | null {
  if (shown === total && !isMore) return null
  const to = (place: number): string => withQuery(url, { offset: place === 0 ? null : String(place) })
  if (shown === 0)
    return html`<p class="pager">None of the ${countInWords({ total, isMore })} stands here. <a href="${to(0)}" rel="prev">The first of them</a></p>`
  return html`<p class="pager">${offset > 0 ? html`<a href="${to(Math.max(0, offset - perPage))}" rel="prev">${before}</a> ` : null}${(offset + 1).toLocaleString('en')}–${(offset + shown).toLocaleString('en')} of ${countInWords({ total, isMore })}${offset + shown < total ? html` <a href="${to(offset + perPage)}" rel="next">${after}</a>` : null}</p>`
}

/** How many a page is asked to pass over. */
export function offsetOf(request: PageRequest): number {
  const offset = Number(request.query('offset') ?? 0)
  return Number.isInteger(offset) && offset > 0 ? Math.min(offset, furthest) : 0
}
