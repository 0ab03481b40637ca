import { daysAfter } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { CalendarView, WorldView } from '../../query/views.ts'
import { leastMove, mostPairs, sparkDays } from '../../query/world-view.ts'
import { dayInWords } from '../../wording/days.ts'
import { namesOf, placedNamesOf } from '../../wording/names-of.ts'
import { bandInWords, howInWords, levelInWords, signed, trendInWords } from '../../wording/standing-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import { addresses } from '../addresses.ts'
import { sparkline } from '../charts/sparkline.ts'
import { lastStep, mapKey, type StateOnMap, worldMap } from '../charts/world-map.ts'
import { type Html, html } from '../html.ts'
import type { LedgerViews } from '../ledger-views.ts'
import type { Page } from '../page.ts'
import { dayChooser } from '../parts/day-chooser.ts'
import { entryList, quote } from '../parts/entry-line.ts'
import { lineOf } from '../parts/line-of.ts'
import { pairOpener } from '../parts/pair-opener.ts'
import { sinceOf } from '../parts/request-days.ts'
import { atOf } from './at-of.ts'

const days = 7

/** The world of a day: the pairs that moved in the week before, and the contacts of the month after. */
export interface WorldPage extends WorldView {
  readonly coming: CalendarView
}

/** Which pairs moved in a week, and what moved them most. */
export function worldPage(ledger: LedgerViews): Page<WorldPage> {
  return {
    path: addresses.world(),
    view: async (request) => {
      const at = await atOf(request, ledger)
      const since = sinceOf(request, at) ?? daysAfter(at, -days)
      const [world, coming] = await Promise.all([
        ledger.world({ at, since }),
        ledger.calendar({ at, from: at, to: daysAfter(at, daysAhead), limit: mostAhead }),
      ])
      return { ...world, coming }
    },
    content: (view, { url }) => {
      const { moved, still, fresh } = movedOf(view)
      const title = titleOf(moved, fresh, view)
      return {
        title,
        body: html`<h1>${title}</h1>
${dayChooser(url, view.at, 'week', { since: 'a week before' })}
${pairOpener()}
${view.pairs.length === 0 ? html`<p class="no-data">no data: nothing was told between ${dayInWords(view.since)} and ${dayInWords(view.at)}</p>` : null}
<div class="world"><figure>${worldMap(statesOf(moved, view.at), 'States by how many of their pairs moved')}
<figcaption>States tinted by how many of their pairs moved, small ones with a dot.${mapKey()}Shapes: Natural Earth, as areas are administered; no claim is made by them.</figcaption></figure>
<section class="ranking"><h2>What moved, ${dayInWords(view.since)} to ${dayInWords(view.at)} <span class="state">lines: the last ${sparkDays} days</span></h2>
${moved.length === 0 ? html`<p class="nothing">No pair by a point or more.</p>` : html`<ol class="pairs">${moved.map((row) => pairItem(row, view))}</ol>`}</section></div>
${view.pairs.length < mostPairs ? null : html`<p class="hint">Of all pairs told of in this time, the ${mostPairs} told of most.</p>`}
${stillList('Told of, and moved by less than a point', still, view)}
${freshList(fresh, view)}
<section><h2>The next ${daysAhead} days</h2>${entryList(
          view.coming.engagements.map((one) =>
            lineOf('engagement', one, placedNamesOf(view.coming.actors), view.coming.sources),
          ),
          'No contact ahead is known.',
        )}${view.coming.total > view.coming.engagements.length ? html`<p class="hint">The first ${mostAhead} of ${view.coming.total.toLocaleString('en')}. <a href="${addresses.calendar()}?month=${view.at.slice(0, 7)}">The calendar</a> has all.</p>` : null}</section>`,
      }
    },
    feed: () => addresses.feed(addresses.world()),
    table: ({ pairs, at, since }) => ({
      columns: ['a', 'b', 'from', 'to', 'tension', 'low', 'high', 'trend', 'change', 'moved_most_by'],
      rows: pairs.map(({ pair, tension, low, high, trend, change, top }) => [
        ...pair,
        since,
        at,
        tension,
        low,
        high,
        trend,
        change,
        top?.entry.id ?? null,
      ]),
    }),
  }
}

const daysAhead = 30
const mostAhead = 40

type Row = WorldView['pairs'][number]

/** Of pairs not known before nobody can say how far they moved: they are told of beside. */
function titleOf(moved: readonly Row[], fresh: readonly Row[], { since, at }: WorldView): string {
  const [first] = moved
  if (first === undefined) {
    const none = `No pair moved ${since === daysAfter(at, -days) ? 'this week' : `since ${dayInWords(since)}`}`
    const known = fresh.filter(({ tension }) => tension !== null).length
    return known === 0 ? none : `${none}; ${known === 1 ? 'one is' : `${known} are`} newly known`
  }
  const [a, b] = first.pair.map(stateNames.name)
  const way = (first.change ?? 0) > 0 ? 'more tense' : 'less tense'
  return moved.length === 1 ? `${a} and ${b} moved, ${way}` : `${moved.length} pairs moved; ${a} and ${b} most, ${way}`
}

function pairItem(row: Row, view: WorldView): Html {
  const { pair, tension, low, high, trend, change, days: last } = row
  const [a, b] = pair
  const reading =
    tension === null
      ? html`<span class="no-data">no data</span>`
      : html`${levelInWords(tension)}${trend === null ? null : `, ${trendInWords[trend]}`}`
  const numbers =
    tension === null
      ? null
      : html` <span class="state">tension ${Math.round(tension)} ${bandInWords({ low, high })}</span>`
  return html`<li><p class="pair-head"><a href="${addresses.pair(a, b)}?at=${view.at}"><b>${stateNames.name(a)} – ${stateNames.name(b)}</b></a> ${change === null ? null : html`<span class="change">${signed(change)}</span>`}${sparkline(last)}</p>
<p class="pair-line">${reading}${numbers}</p>${topLine(row, view)}</li>`
}

/** What moved a pair most, by how much, and the sentence that says so, where that is what moved it: what fades says nothing new. */
function topLine({ top, why: [most] }: Row, { actors, sources }: WorldView): Html | null {
  if (top === null || most === undefined) return null
  const { title, line, quotes, id } = lineOf(top.kind, top.entry as never, namesOf(actors), sources)
  const [first] = most.how === 'fading' || most.how === 'over' ? [] : quotes
  const how = [signed(most.points), howInWords(most)].filter((one) => one !== null).join(', ')
  return html`<p class="pair-line">Most by: <a href="${addresses.entry(id)}">${title} ${line}</a> <span class="state">(${how})</span></p>${first === undefined ? null : quote(first)}`
}

function movedOf({ pairs }: WorldView) {
  const comparable = pairs.filter(({ change }) => change !== null)
  const isMoved = ({ change }: Row): boolean => Math.abs(change ?? 0) >= leastMove
  return {
    moved: comparable.filter(isMoved),
    still: comparable.filter((row) => !isMoved(row)),
    fresh: pairs.filter(({ change }) => change === null),
  }
}

function stillList(heading: string, rows: readonly Row[], view: WorldView): Html | null {
  if (rows.length === 0) return null
  return html`<section><h2>${heading}</h2><ul class="still">${rows.map((row) => stillItem(row, view))}</ul></section>`
}

/** Pairs of which nobody can say how far they moved: those with data with what puts them where they stand. */
function freshList(fresh: readonly Row[], view: WorldView): Html | null {
  const heading = `Told of, but not known well enough on ${dayInWords(view.since)} to say how far they moved`
  const known = fresh.filter(({ tension }) => tension !== null)
  if (known.length === 0) return stillList(heading, fresh, view)
  return html`<section><h2>${heading}</h2><ol class="pairs">${known.map((row) => pairItem(row, view))}</ol></section>
${stillList(
  'Told of, with nothing that says where they stand',
  fresh.filter(({ tension }) => tension === null),
  view,
)}`
}

function stillItem({ pair: [a, b], tension, change }: Row, { at }: WorldView): Html {
  const standing = tension === null ? 'no data' : `${levelInWords(tension)} ${Math.round(tension)}`
  return html`<li><a href="${addresses.pair(a, b)}?at=${at}">${stateNames.name(a)} – ${stateNames.name(b)}</a> <span class="state">${standing}${change === null ? null : `, ${signed(change)}`}</span></li>`
}

function statesOf(moved: readonly Row[], at: PlainDate): ReadonlyMap<string, StateOnMap> {
  const count = new Map<string, number>()
  for (const { pair } of moved) for (const state of pair) count.set(state, (count.get(state) ?? 0) + 1)
  return new Map(
    [...count].map(([state, pairsMoved]) => [
      state,
      {
        step: Math.min(lastStep, pairsMoved),
        words: `${stateNames.name(state)}: ${pairsMoved === 1 ? 'one pair' : `${pairsMoved} pairs`} moved`,
        address: `${addresses.actor(state)}?at=${at}`,
      },
    ]),
  )
}
