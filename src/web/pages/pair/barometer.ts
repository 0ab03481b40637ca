import { noDataOf, silenceOf } from '../../../query/dossier.ts'
import type { PairView } from '../../../query/views.ts'
import { weighedEntries } from '../../../query/weighed-entries.ts'
import { dayInWords } from '../../../wording/days.ts'
import { entryWords } from '../../../wording/entry-words.ts'
import { namesOf } from '../../../wording/names-of.ts'
import { bandInWords, signed, trendInWords } from '../../../wording/standing-words.ts'
import { stateNames } from '../../../wording/state-names.ts'
import { addresses, withQuery } from '../../addresses.ts'
import { barometerChart } from '../../charts/barometer-chart.ts'
import type { ChartMark } from '../../charts/mark-rows.ts'
import { type Html, html } from '../../html.ts'

/** The chart of a pair with its turns; nothing where no day has data. */
export function barometerFigure(view: PairView, url: URL): Html | null {
  const { days } = view.barometer
  if (days.length === 0) return null
  return html`<figure class="barometer">${barometerChart({ days, marks: marksOf(view), turns: turnsOf(view), title: chartTitle(view) })}
<p class="readout" data-readout aria-live="polite"></p>
${turnList(view, url)}<figcaption>Tension from 0 to 100, 50 is neutral; the band is what the evidence allows. Beneath: what was done, said and planned, and what stands, each on its day; what is ahead, or not told to the day, on the day it was told.</figcaption></figure>`
}

/** The tension of the day with its band, and how far it moved; without data, what was known last. */
export function standingLine(view: PairView, url: URL): Html {
  const { pair, at, barometer } = view
  const { tension, low, high, change, since, aToB, bToA } = barometer
  if (tension === null)
    return html`<p class="no-data">${withDay(noDataOf(view), view, url)}${lastKnown(barometer, url)}</p>`
  const [a, b] = pair.map(stateNames.name)
  const moved = change === null ? '' : `, ${signed(change)} since ${dayInWords(since)}`
  const direction = (from: string, to: string, value: number | null): readonly string[] =>
    value === null ? [] : [`${from} towards ${to} ${Math.round(value)}`]
  const directions = [...direction(a!, b!, aToB), ...direction(b!, a!, bToA)]
  const silence = silenceOf(view)
  return html`<p class="standing"><b>Tension ${Math.round(tension)}</b> ${bandInWords({ low, high })} on ${dayInWords(at)}${moved}. <span class="state">${directions.join(' · ')}</span></p>${silence === null ? null : html`<p class="hint">${withDay(silence, view, url)}</p>`}`
}

/** Words that end with the day on which something was told last lead to it. */
function withDay(words: string, view: PairView, url: URL): Html {
  const told = view.lastTold
  const ending = told === null ? null : `${dayInWords(told)}.`
  if (told === null || ending === null || !words.endsWith(ending)) return html`${words}`
  const then = withQuery(url, { at: told, since: null })
  return html`${words.slice(0, -ending.length)}<a href="${then}">${ending.slice(0, -1)}</a>.`
}

function lastKnown({ days }: PairView['barometer'], url: URL): Html | null {
  const last = days.findLast(({ tension }) => tension !== null)
  if (last === undefined || last.tension === null) return null
  return html` Last known: <a href="${withQuery(url, { at: last.date })}">tension ${Math.round(last.tension)} ${bandInWords(last)} on ${dayInWords(last.date)}</a>`
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
  return turns.map((turn) => ({ date: turn.date, tension: turn.after, words: turnInWords(turn) }))
}

type Turn = PairView['barometer']['turns'][number]

function turnInWords({ date, trend, before, after }: Turn): string {
  return `${dayInWords(date)}: a turn, ${trendInWords[trend]}, from ${Math.round(before)} to ${Math.round(after)}`
}

/** The turns of the time shown, each with the day to look at and what moved it most. */
function turnList(view: PairView, url: URL): Html | null {
  const { turns } = view.barometer
  if (turns.length === 0) return null
  const [entries, names] = [weighedEntries(view), namesOf(view.actors, view.pair)]
  const mover = ({ most }: Turn): Html | null => {
    const known = entries.get(most?.entry ?? '')
    if (most === null || known === undefined) return null
    const { title, line } = entryWords(known.kind, known.entry, names)
    return html`, most by <a href="${addresses.entry(most.entry)}">${title} ${line}</a> (${signed(most.points)})`
  }
  return html`<ul class="turns">${turns.map((turn) => html`<li><a href="${withQuery(url, { at: turn.date })}">${turnInWords(turn)}</a>${mover(turn)}</li>`)}</ul>`
}
