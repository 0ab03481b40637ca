import { daysAfter } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { dayInWords } from '../../wording/days.ts'
import { withQuery } from '../addresses.ts'
import { type Html, html } from '../html.ts'

/**
 * The day of a page, with that a day or a week before and after, and a box for any other; where the page tells what changed, also one
 * for the day since which, with the day it is where none is given. Other values of the query are kept.
 */
export function dayChooser(
  url: URL,
  at: PlainDate,
  step: 'day' | 'week',
  changes: { readonly since: string } | null = null,
): Html {
  const days = step === 'day' ? 1 : 7
  const to = (way: number): string => withQuery(url, { at: daysAfter(at, way * days) })
  const own = changes === null ? ['at'] : ['at', 'since']
  const kept = [...url.searchParams].filter(([name]) => !own.includes(name))
  return html`<form class="day-chooser" method="get" action="${url.pathname}">
<a href="${to(-1)}" rel="prev"><span aria-hidden="true">◂</span> ${step}<span class="unseen"> before</span></a>
<time datetime="${at}">${dayInWords(at)}</time>
<a href="${to(1)}" rel="next">${step}<span class="unseen"> after</span> <span aria-hidden="true">▸</span></a>
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label class="unseen" for="at">As it was known on</label><input id="at" name="at" type="date" value="${at}">${changes === null ? null : sinceBox(url, at, changes.since)}<button class="plain">Go</button>
</form>`
}

function sinceBox(url: URL, at: PlainDate, usual: string): Html {
  const since = url.searchParams.get('since') ?? ''
  return html`<span><label for="since">changes since</label> <input id="since" name="since" type="date" max="${at}" value="${since}" title="${usual} where it is empty"></span>`
}
