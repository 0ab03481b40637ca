import type { PairView } from '../../query/views.ts'
import { dayInWords } from '../../wording/days.ts'
import { signed, trendInWords } from '../../wording/standing-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import { addresses, withQuery } from '../addresses.ts'
import { barometerChart, type ChartMark } from '../charts/barometer-chart.ts'
import { type Html, html } from '../html.ts'

/** The chart of a pair with its turns; nothing where no day has data. */
export function barometerFigure(view: PairView, url: URL): Html | null {
  const { days } = view.barometer
  if (days.length === 0) return null
  return html`<figure class="barometer">${barometerChart({ days, marks: marksOf(view), turns: turnsOf(view), title: chartTitle(view) })}
<p class="readout" data-readout aria-live="polite"></p>
${turnList(view, url)}<figcaption>Tension from 0 to 100, 50 is neutral; the band is what the evidence allows. Beneath: what was done, said and planned.</figcaption></figure>`
}

/** The tension of the day with its band, and how far it moved. */
export function standingLine({ pair, at, barometer }: PairView): Html {
  const { tension, low, high, change, since, aToB, bToA } = barometer
  if (tension === null)
    return html`<p class="no-data">no data: too little is known of this pair by this day to say where it stands</p>`
  const [a, b] = pair.map(stateNames.name)
  const moved = change === null ? '' : `, ${signed(change)} since ${dayInWords(since)}`
  const direction = (from: string, to: string, value: number | null) =>
    value === null ? null : html` <span class="state">${from} towards ${to} ${Math.round(value)}</span>`
  return html`<p class="standing"><b>Tension ${Math.round(tension)}</b> (${Math.round(low ?? 0)}–${Math.round(high ?? 100)}) on ${dayInWords(at)}${moved}. ${direction(a!, b!, aToB)}${direction(b!, a!, bToA)}</p>`
}

function chartTitle({ pair, barometer: { days, tension } }: PairView): string {
  const [a, b] = pair.map(stateNames.name)
  const first = days[0]
  const from = first === undefined ? '' : ` from ${dayInWords(first.date)}`
  return `Tension between ${a} and ${b}${from}; ${tension === null ? 'no data' : Math.round(tension)} at the end`
}

function marksOf({ marks }: PairView): readonly ChartMark[] {
  return marks.map(({ entry, words, when, ...mark }) => ({
    ...mark,
    words: `${when}: ${words}`,
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
