import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { PlainDate } from '../../base/plain-date.ts'
import { type Html, html } from '../html.ts'
import { type ChartMark, markRows } from './mark-rows.ts'
import { plotMarkup } from './plot-markup.ts'

/** One day of the barometer; null where there is no data. */
export interface ChartDay {
  readonly date: PlainDate
  readonly tension: number | null
  readonly low: number | null
  readonly high: number | null
}

/** A day on which the relation turned. */
export interface ChartTurn {
  readonly date: PlainDate
  readonly tension: number
  readonly words: string
}

export interface BarometerChart {
  readonly days: readonly ChartDay[]
  readonly marks: readonly ChartMark[]
  readonly turns: readonly ChartTurn[]
  /** what it shows, in words */
  readonly title: string
}

/** The tension of a pair from day to day with its band, gaps hatched, and rows of marks of what was done, said and planned. */
export function barometerChart(chart: BarometerChart): Html {
  if (chart.days.length === 0) return html`<p class="no-data">no data</p>`
  return html`<div class="chart wide" data-scale="${scaleOf(1000)}">${drawing(chart, 1000)}</div>
<div class="chart narrow" data-scale="${scaleOf(420)}">${drawing(chart, 420)}</div>`
}

const margins = { marginLeft: 44, marginRight: 12 } as const

/** Where the first and the last day stand, as shares of the width. */
function scaleOf(width: number): string {
  return `${margins.marginLeft / width} ${1 - margins.marginRight / width}`
}

function drawing({ days, marks, turns, title }: BarometerChart, width: number): Html {
  const dates = new Map(days.map(({ date }) => [date, utc(date)]))
  const onDay = ({ date }: { readonly date: PlainDate }): Date => dates.get(date) ?? utc(date)
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const [first, last] = [days[0]!.date, days.at(-1)!.date]
  // no more than the days: an axis of hours would say that more is known than the day
  const ticks = Math.max(1, Math.min(width / 90, days.length - 1))
  const x = { type: 'utc', domain: [utc(first), utc(last)], ticks } as const
  const hatch = `no-data-${width}`
  const shared = { document, width, ...margins } as const
  const line = Plot.plot({
    ...shared,
    height: 260,
    marginBottom: 36,
    x,
    y: { domain: [0, 100], label: 'tension (higher is worse)', ticks: [0, 25, 50, 75, 100], grid: true },
    marks: [
      Plot.rectY(gapsOf(days), { x1: 'from', x2: 'to', y1: 0, y2: 100, fill: `url(#${hatch})`, className: 'gap' }),
      Plot.text(
        gapsOf(days).filter((gap) => gap.days * width > days.length * 70),
        { x: 'middle', y: 60, text: () => 'no data', className: 'gap-words' },
      ),
      Plot.ruleY([50], { className: 'neutral' }),
      Plot.areaY(days, { x: onDay, y1: gapped('low'), y2: gapped('high'), className: 'band' }),
      Plot.lineY(days, { x: onDay, y: gapped('tension'), className: 'line' }),
      Plot.dot(alone(days), { x: onDay, y: 'tension', r: 2.5, className: 'alone' }),
      Plot.dot(turns, { x: onDay, y: 'tension', r: 5, title: 'words', className: 'turn' }),
    ],
  })
  const rows = markRows(marks, { first, last, width, ...margins })
  return html`<div role="img" aria-label="${title}">${plotMarkup(line, hatch)}</div><div class="marks">${rows}</div>`
}

function utc(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

function gapped(name: 'tension' | 'low' | 'high') {
  return (day: ChartDay) => day[name] ?? Number.NaN
}

interface Gap {
  readonly from: Date
  readonly to: Date
  readonly middle: Date
  readonly days: number
}

/** The stretches of days without data. */
function gapsOf(days: readonly ChartDay[]): readonly Gap[] {
  const gaps: Gap[] = []
  let start = -1
  days.forEach(({ tension }, index) => {
    if (tension === null && start < 0) start = index
    const ends = tension !== null || index === days.length - 1
    if (start < 0 || !ends) return
    const [from, to] = [utc(days[start]!.date), utc(days[index]!.date)]
    gaps.push({ from, to, middle: new Date((from.getTime() + to.getTime()) / 2), days: index - start })
    start = -1
  })
  return gaps
}

/** Days with data between days without: a line cannot show them. */
function alone(days: readonly ChartDay[]): readonly ChartDay[] {
  return days.filter(
    ({ tension }, index) =>
      tension !== null && (days[index - 1]?.tension ?? null) === null && (days[index + 1]?.tension ?? null) === null,
  )
}
