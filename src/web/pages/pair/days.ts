import type { PlainDate } from '../../../base/plain-date.ts'
import type { PairMark, PairView } from '../../../query/views.ts'
import { weekdayInWords } from '../../../wording/days.ts'
import { addresses, withQuery } from '../../addresses.ts'
import { type Html, html } from '../../html.ts'
import { day as dayInFigures } from '../../parts/day.ts'
import { scrollable } from '../../parts/scrollable.ts'

/** The days of the chart as a table: what the drawing shows, for those who cannot see it, and for the script that walks it. */
export function daysTable({ barometer: { days }, marks }: PairView, url: URL): Html | null {
  if (days.length === 0) return null
  const told = Map.groupBy(marks, ({ date }) => date)
  // an address for hundreds of days is written once
  const anyDay = withQuery(url, { at: days[0]!.date })
  const address = (date: PlainDate): string => anyDay.replace(`at=${days[0]!.date}`, `at=${date}`)
  return html`<details class="days"><summary>The same as a table</summary>${scrollable(
    'The tension of each day',
    html`<table data-days>
<caption class="unseen">The tension of each day</caption>
<thead><tr><th scope="col">day</th><th scope="col" class="number">tension</th><th scope="col" class="number">low</th><th scope="col" class="number">high</th><th scope="col" class="number">acts</th><th scope="col" class="number">talk</th><th scope="col" class="number">plans</th><th scope="col" class="number">new entries</th><th scope="col">acts, talk and plans of the day</th></tr></thead>
<tbody>${days.map((day) => html`<tr><th scope="row"><a href="${address(day.date)}">${dayInFigures(day.date)}</a></th>${numbers(day)}<td>${told.get(day.date)?.map((mark) => html`<a href="${addresses.entry(mark.entry)}">${markInWords(mark)}</a> `)}</td></tr>`)}</tbody></table>`,
  )}</details>`
}

/** What a mark says on its day, with its date where that is another or less exact. */
function markInWords({ date, when, words }: PairMark): string {
  return when === weekdayInWords(date) ? words : `${words} (${when})`
}

type Day = PairView['barometer']['days'][number]

function numbers({ tension, low, high, acts, talk, plans, events }: Day): Html {
  const cells =
    tension === null ? [null, null, null, null, null, null, events] : [tension, low, high, acts, talk, plans, events]
  return html`${cells.map((cell) => html`<td class="number">${cell ?? 'no data'}</td>`)}`
}
