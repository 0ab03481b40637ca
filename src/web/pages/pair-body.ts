import type { EntryKind } from '../../ledger/across/entry.ts'
import type { EntryView, PairView } from '../../query/views.ts'
import { dayInWords } from '../../wording/days.ts'
import { namesOf } from '../../wording/names-of.ts'
import { signed, trendInWords } from '../../wording/standing-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import { addresses, withQuery } from '../addresses.ts'
import { barometerChart, type ChartMark } from '../charts/barometer-chart.ts'
import { type Html, html } from '../html.ts'
import { dayChooser } from '../parts/day-chooser.ts'
import { type EntryLine, entryList } from '../parts/entry-line.ts'
import { lineOf } from '../parts/line-of.ts'
import { daysTable } from './pair-days.ts'
import { reasonList } from './pair-reasons.ts'
import { sourcesOf } from './pair-sources.ts'

/** The whole dossier: where the pair stands and why, what comes, what is open, what was done and said, who told it. */
export function pairBody(view: PairView, title: string, url: URL): Html {
  const isWhole = url.searchParams.get('all') === 'yes'
  const list = (lines: readonly EntryLine[], none: string, first = shown): Html => {
    const most = isWhole ? lines.length : first
    const rest = lines.length - most
    const more =
      rest > 0
        ? html`<p class="hint"><a href="${withQuery(url, { all: 'yes' })}">Show all ${lines.length}</a></p>`
        : null
    return html`${entryList(lines.slice(0, most), none)}${more}`
  }
  const { at, since, barometer } = view
  const names = namesOf(view.actors)
  const lines = <Kind extends EntryKind>(kind: Kind, entries: readonly EntryView<Kind>[]): readonly EntryLine[] =>
    entries.map((entry) => lineOf(kind, entry, names, view.sources))
  const { coming, past } = contactsOf(view)
  const standing = view.measures.filter(({ state }) => state !== 'lifted')
  const acts = view.events.filter(({ lastTold }) => lastTold >= since)
  const lifted = view.measures.filter(({ state }) => state === 'lifted')
  return html`<h1>${title}</h1>
${dayChooser(url, at, 1)}
${standingLine(view)}
${reasonList(view)}
<figure class="barometer">${barometerChart({ days: barometer.days, marks: marksOf(view), turns: turnsOf(view), title: chartTitle(view) })}
<p class="readout" data-readout aria-live="polite"></p>
${turnList(view, url)}<figcaption>Tension from 0 to 100, 50 is neutral; the band is what the evidence allows. Beneath: what was done, said and planned.</figcaption></figure>
${daysTable(view, url)}
<div class="columns">
<section><h2>Coming</h2>${list(lines('engagement', coming), 'No contact ahead is known.')}</section>
<section><h2>Open issues</h2>${issues(view, (some) => list(lines('issue', some), '', shownOfSide))}</section>
<section><h2>Channels</h2>${list(lines('channel', view.channels), 'Nothing is told of their channels.')}</section>
</div>
<section><h2>Engagements</h2>${list(lines('engagement', past), 'No contact is told of.')}</section>
<section><h2>Incidents</h2>${list(lines('incident', view.incidents), 'No incident is told of.')}</section>
<section><h2>Measures</h2>${list(lines('measure', standing), 'No measure in force is told of.')}
${lifted.length === 0 ? null : html`<h3>Lifted</h3>${list(lines('measure', lifted), '')}`}</section>
<section><h2>Acts, ${dayInWords(since)} to ${dayInWords(at)}</h2>${list(lines('event', acts), 'No act is told of in this time.')}
<p class="hint"><a href="${withQuery(url, { since: earlier(since) })}">Show more of the past</a></p></section>
<section><h2>Statements</h2>${list(lines('statement', view.statements), 'No statement is told of.')}</section>
<section><h2>Outlook</h2>${list(lines('outlook', view.outlook), 'No outlook is told of.')}</section>
${sourcesOf(view)}`
}

/** How many of a long list a page shows until all are asked for; its twins hold all. */
const shown = 25
/** … of the issues that one side raises. */
const shownOfSide = 10

function standingLine({ pair, barometer }: PairView): Html {
  const { tension, low, high, change, since, aToB, bToA } = barometer
  if (tension === null)
    return html`<p class="no-data">no data: too little is known of this pair by this day to say where it stands</p>`
  const [a, b] = pair.map(stateNames.name)
  const moved = change === null ? '' : `, ${signed(change)} since ${dayInWords(since)}`
  const direction = (from: string, to: string, value: number | null) =>
    value === null ? null : html` <span class="state">${from} towards ${to} ${Math.round(value)}</span>`
  return html`<p class="standing"><b>Tension ${Math.round(tension)}</b> (${Math.round(low ?? 0)}–${Math.round(high ?? 100)})${moved}. ${direction(a!, b!, aToB)}${direction(b!, a!, bToA)}</p>`
}

function chartTitle({ pair, barometer: { days, tension } }: PairView): string {
  const [a, b] = pair.map(stateNames.name)
  const first = days[0]
  const from = first === undefined ? '' : ` from ${dayInWords(first.date)}`
  return `Tension between ${a} and ${b}${from}; ${tension === null ? 'no data' : Math.round(tension)} at the end`
}

function marksOf({ marks }: PairView): readonly ChartMark[] {
  return marks.map(({ entry, words, date, ...mark }) => ({
    ...mark,
    date,
    words: `${dayInWords(date)}: ${words}`,
    address: addresses.entry(entry),
  }))
}

function turnsOf({ barometer: { turns } }: PairView) {
  return turns.map(({ date, trend, before, after }) => ({
    date,
    tension: after,
    words: `${dayInWords(date)}: a turn, ${trendInWords[trend]}, from ${Math.round(before)} to ${Math.round(after)}`,
  }))
}

/** The turns of the time shown, each with the day to look at. */
function turnList(view: PairView, url: URL): Html | null {
  const turns = turnsOf(view)
  if (turns.length === 0) return null
  return html`<ul class="turns">${turns.map(({ date, words }) => html`<li><a href="${withQuery(url, { at: date })}">${words}</a></li>`)}</ul>`
}

const ahead = new Set(['proposed', 'planned', 'confirmed', 'uncertain', 'postponed', 'under-way'])

/** Contacts that may still come, the nearest first, and all others, the newest first. */
function contactsOf({ engagements, at }: PairView) {
  const coming = engagements.filter(({ state, date }) => ahead.has(state) && (date === null || date.end >= at))
  const soon = (date: EntryView<'engagement'>['date']): string => date?.start ?? '9999'
  return {
    coming: coming.toSorted((a, b) => (soon(a.date) < soon(b.date) ? -1 : 1)),
    past: engagements.filter((one) => !coming.includes(one)),
  }
}

type ListOfIssues = (issues: readonly EntryView<'issue'>[]) => Html

/** The issues that are not settled, by the side that raises them. */
function issues({ pair, issues: all, actors }: PairView, list: ListOfIssues): Html {
  const open = all.filter(({ status }) => status !== 'agreed' && status !== 'closed')
  const settled = all.filter((issue) => !open.includes(issue))
  const stateOf = (id: string): string => actors[id]?.state ?? id
  const by = (side: string) => open.filter(({ raisedBy }) => raisedBy.some((id) => stateOf(id) === side))
  const others = open.filter(({ raisedBy }) => !raisedBy.some((id) => pair.includes(stateOf(id))))
  const part = (title: string, some: readonly EntryView<'issue'>[]) =>
    some.length === 0 ? null : html`<h3>${title}</h3>${list(some)}`
  const parts = [
    ...pair.map((side) => part(`${stateNames.name(side)} raises`, by(side))),
    part(by(pair[0]).length + by(pair[1]).length === 0 ? 'Open' : 'Raised by others, or by whom is not told', others),
    part('Settled', settled),
  ]
  return parts.every((one) => one === null) ? html`<p class="nothing">No issue is told of.</p>` : html`${parts}`
}

function earlier(since: string): string {
  return `${Number(since.slice(0, 4)) - 1}${since.slice(4).replace('02-29', '02-28')}`
}
