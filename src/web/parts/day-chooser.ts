import type { PlainDate } from '../../base/plain-date.ts'
import { dayInWords } from '../../wording/days.ts'
import { withQuery } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { daysAfter } from './request-days.ts'

/** The day of a page, with that a day or a week before and after, and a box for any other. Other values of the query are kept. */
export function dayChooser(url: URL, at: PlainDate, step: 'day' | 'week'): Html {
  const days = step === 'day' ? 1 : 7
  const to = (way: number): string => withQuery(url, { at: daysAfter(at, way * days) })
  const kept = [...url.searchParams].filter(([name]) => name !== 'at')
  return html`<form class="day-chooser" method="get" action="${url.pathname}">
<a href="${to(-1)}" rel="prev"><span aria-hidden="true">◂</span> ${step}<span class="unseen"> before</span></a>
<time datetime="${at}">${dayInWords(at)}</time>
<a href="${to(1)}" rel="next">${step}<span class="unseen"> after</span> <span aria-hidden="true">▸</span></a>
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label class="unseen" for="at">As it was known on</label><input id="at" name="at" type="date" value="${at}"><button class="plain">Go</button>
</form>`
}
