import { addMonths, lastOfMonth, toDay, toPlainDate, weekdayOf } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { rangeInWords } from '../../wording/days.ts'
import { type Html, html } from '../html.ts'

/** A month, `YYYY-MM`. */
export type Month = string

/** The days of a month in weeks from Monday to Sunday; null before its first and after its last. */
export function weeksOf(month: Month): readonly (readonly (PlainDate | null)[])[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = toDay(`${month}-01`)
  const cells = [
    ...Array.from({ length: weekdayOf(first) - 1 }, () => null),
    ...Array.from({ length: lastOfMonth(year, number) - first + 1 }, (_, index) => toPlainDate(first + index)),
  ]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** The month so many months after (or before) another. */
export function monthAfter(month: Month, months: number): Month {
  return toPlainDate(addMonths(toDay(`${month}-01`), months)).slice(0, 7)
}

/** "December 2025". */
export function monthInWords(month: Month): string {
  return rangeInWords({ start: `${month}-01`, end: `${month}-28`, precision: 'month', text: '' })
}

/** A month as a table; `content` fills a day. */
export function monthTable(month: Month, caption: string, content: (day: PlainDate) => Html | null): Html {
  return html`<table class="month"><caption class="unseen">${caption}</caption>
<thead><tr>${weekdays.map((day) => html`<th scope="col"><span aria-hidden="true">${day.slice(0, 3)}</span><span class="unseen">${day}</span></th>`)}</tr></thead>
<tbody>${weeksOf(month).map(
    (week) =>
      html`<tr>${week.map((day) => (day === null ? html`<td class="outside"></td>` : html`<td><time datetime="${day}">${Number(day.slice(8))}</time>${content(day)}</td>`))}</tr>`,
  )}</tbody></table>`
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
