import { daysAfter } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { calendarIcs } from '../../query/calendar-ics.ts'
import { isOfLongTime } from '../../query/calendar-view.ts'
import type { CalendarView } from '../../query/views.ts'
import { entryWords } from '../../wording/entry-words.ts'
import { lifeInWords } from '../../wording/ledger-words.ts'
import { namesOf, placedNamesOf } from '../../wording/names-of.ts'
import { addresses, withQuery } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { LedgerViews } from '../ledger-views.ts'
import { notFound } from '../not-found.ts'
import type { Page, PageRequest } from '../page.ts'
import { entryList } from '../parts/entry-line.ts'
import { entryCells, entryColumns } from '../parts/entry-table.ts'
import { lineOf } from '../parts/line-of.ts'
import { type Month, monthAfter, monthInWords, monthTable, weeksOf } from '../parts/month.ts'
import { offsetOf, pager } from '../parts/pager.ts'
import { scrollable } from '../parts/scrollable.ts'
import { atOf } from './at-of.ts'
import { stateOf } from './state-of.ts'

/** The contacts of a month, due and held. */
export function calendarPage(ledger: LedgerViews): Page<CalendarView> {
  return {
    path: addresses.calendar(),
    view: async (request) => {
      const at = await atOf(request, ledger)
      const asked = monthOf(request)
      const month = asked ?? at.slice(0, 7)
      const days = weeksOf(month)
        .flat()
        .filter((day) => day !== null)
      const named = request.query('state')
      const state = named === null ? null : stateOf(named)
      // who subscribes is told of what comes, not of one month
      const stretch =
        request.form === 'ics' && asked === null
          ? { from: daysAfter(at, state === null ? -1 : -daysBehind), to: daysAfter(at, daysAhead) }
          : { from: days[0]!, to: days.at(-1)! }
      const offset = offsetOf(request)
      return ledger.calendar({ ...stretch, at, limit: perPage, offset, ...(state === null ? {} : { state }) })
    },
    content: (view, { url, query }) => {
      const month = view.from.slice(0, 7)
      const title = titleOf(view, month)
      const pages = pager({ ...view, shown: view.engagements.length }, perPage, url, ['earlier', 'later'])
      return {
        title,
        body: html`<h1>${title}</h1>
${monthChooser(url, month, query('state'))}
${nearestMonth(view, url)}
${pages}
${scrollable(
  'The month as a table',
  monthTable(month, title, (day) => ofDay(view, day)),
)}
<section><h2>The same as a list</h2>${list(view, within(view), 'No contact is told of in this month.')}</section>
${longTime(view)}
${pages}`,
      }
    },
    calendar: calendarIcs,
    table: ({ engagements, actors }) => ({
      columns: entryColumns,
      rows: engagements.map((one) => entryCells('engagement', one, namesOf(actors))),
    }),
  }
}

type Contacts = CalendarView['engagements']

/** Contacts told to be in a month or less: of others nobody can say that they are of this one. */
function within({ engagements }: CalendarView): Contacts {
  return engagements.filter(({ date }) => !isOfLongTime(date))
}

function longTime(view: CalendarView): Html | null {
  const some = view.engagements.filter(({ date }) => isOfLongTime(date))
  return some.length === 0
    ? null
    : html`<section><h2>Some time in a longer stretch</h2>${list(view, some, '')}</section>`
}

function list({ actors, sources }: CalendarView, contacts: Contacts, none: string): Html {
  return entryList(
    contacts.map((one) => lineOf('engagement', one, placedNamesOf(actors), sources)),
    none,
  )
}

/** From a month without a contact to the nearest with one. */
function nearestMonth({ nearest }: CalendarView, url: URL): Html | null {
  if (nearest === null) return null
  const month = nearest.slice(0, 7)
  return html`<p class="hint">The nearest month with a contact: <a href="${withQuery(url, { month, offset: null })}">${monthInWords(month)}</a></p>`
}

/** So many contacts are shown, or subscribed to, at once: those of the first days. */
const perPage = 300

/** What a subscribed calendar of a state holds, in days before and after the last day of the ledger; that of all states begins on it. */
const daysBehind = 60
const daysAhead = 365

/** More than this of one day is told by its number. */
const mostOfDay = 4

function ofDay({ engagements, actors }: CalendarView, day: PlainDate): Html | null {
  const names = namesOf(actors)
  const due = engagements.filter(
    ({ date }) => date !== null && date.precision === 'day' && date.start <= day && day <= date.end,
  )
  if (due.length === 0) return null
  const items = due.slice(0, mostOfDay).map((one) => {
    const { title, line } = entryWords('engagement', one, names)
    const { mark, words } = lifeInWords[one.state]
    return html`<li><a href="${addresses.entry(one.id)}"><span class="life" aria-hidden="true">${mark}</span><span class="unseen">${words}: </span><span class="words">${title} ${line}</span></a></li>`
  })
  return html`<ul>${items}${due.length > mostOfDay ? html`<li class="words">and ${due.length - mostOfDay} more</li>` : null}</ul>`
}

function titleOf(view: CalendarView, month: Month): string {
  const { engagements, total } = view
  const contacts = within(view)
  const count = contacts.length
  const held = contacts.filter(({ state }) => state === 'held').length
  if (total > engagements.length)
    return `${monthInWords(month)}: ${total.toLocaleString('en')} contacts, those of longer stretches among them`
  if (count === 0) return `${monthInWords(month)}: no contact is told of`
  if (count === 1) return `${monthInWords(month)}: one contact${held === 1 ? ', held' : ''}`
  return `${monthInWords(month)}: ${count} contacts, ${held === 0 ? 'none' : held} of them held`
}

function monthChooser(url: URL, month: Month, state: string | null): Html {
  const to = (months: number): string => withQuery(url, { month: monthAfter(month, months), offset: null })
  return html`<form class="day-chooser" method="get" action="${url.pathname}">
<a href="${to(-1)}" rel="prev"><span aria-hidden="true">◂</span><span class="unseen">the month before</span></a>
<b>${monthInWords(month)}</b>
<a href="${to(1)}" rel="next"><span aria-hidden="true">▸</span><span class="unseen">the month after</span></a>
<label class="unseen" for="month">Month</label><input id="month" name="month" type="month" value="${month}">
<label class="unseen" for="state">State</label><input id="state" name="state" value="${state}" placeholder="all states" size="14">
<button class="plain">Go</button></form>`
}

function monthOf(request: PageRequest): Month | null {
  const words = request.query('month')
  if (words === null) return null
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(words)) throw notFound(`month “${words.slice(0, 20)}”`)
  return words
}
