import { toDay, toPlainDate } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { dayInWords } from '../../wording/days.ts'
import { type LifeState, lifeInWords } from '../../wording/ledger-words.ts'
import { type Html, html } from '../html.ts'

/** One step in the life of an engagement. */
export interface LifeStep {
  readonly state: LifeState
  /** the day it was told */
  readonly told: PlainDate
  /** the day it was to take place by then; null where it was not said to the day */
  readonly due: PlainDate | null
}

const size = { width: 300, height: 50, edge: 10, axis: 26, mark: 14 } as const

/**
 * The life of an engagement on a time axis: a mark for each step on the day it was told, a tick on the day it was due, and
 * an arc from one due day to the next where it was put off. The steps beside it say the same in words.
 */
export function lifeStrip(steps: readonly LifeStep[]): Html | null {
  const first = steps[0]
  if (first === undefined) return null
  const days = steps.flatMap(({ told, due }) => [toDay(told), ...(due === null ? [] : [toDay(due)])])
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const scale = (day: PlainDate): number =>
    to === from ? size.width / 2 : size.edge + ((toDay(day) - from) / (to - from)) * (size.width - 2 * size.edge)
  const places = spread(steps.map(({ told }) => scale(told)))
  const due = [...new Set(steps.map((step) => step.due).filter((day) => day !== null))]
  return html`<svg class="life-strip" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
<line x1="${size.edge}" x2="${size.width - size.edge}" y1="${size.axis}" y2="${size.axis}"/>
${due.map((day) => html`<line class="due" x1="${round(scale(day))}" x2="${round(scale(day))}" y1="${size.axis - 5}" y2="${size.axis + 5}"/>`)}
${arcs(steps, scale)}
${steps.map(({ state }, index) => html`<text x="${round(places[index]!)}" y="${size.axis + 4}" class="life-${state}">${lifeInWords[state].mark}</text>`)}
<text class="day" x="${size.edge}" y="${size.height - 4}">${dayInWords(toPlainDate(from))}</text>${
    to === from
      ? null
      : html`<text class="day end" x="${size.width - size.edge}" y="${size.height - 4}">${dayInWords(toPlainDate(to))}</text>`
  }
</svg>`
}

/** An arc from the day it was due before to the day it was put off to; what took place is not put off. */
function arcs(steps: readonly LifeStep[], scale: (day: PlainDate) => number): readonly Html[] {
  let before: PlainDate | null = null
  const moves: (readonly [PlainDate, PlainDate])[] = []
  for (const { state, due } of steps) {
    if (due === null) continue
    if (before !== null && before !== due && state !== 'held' && state !== 'under-way') moves.push([before, due])
    before = due
  }
  return moves.map(([old, due]) => {
    const [start, end] = [scale(old), scale(due)]
    return html`<path d="M${round(start)},${size.axis - 7}Q${round((start + end) / 2)},0 ${round(end)},${size.axis - 7}"/>`
  })
}

/** Places that keep their order and leave room for a mark each, as far as the strip is long enough. */
function spread(places: readonly number[]): readonly number[] {
  const room = Math.min(size.mark, (size.width - 2 * size.edge) / Math.max(1, places.length - 1))
  const right: number[] = []
  for (const place of places) right.push(Math.max(place, (right.at(-1) ?? Number.NEGATIVE_INFINITY) + room))
  let limit: number = size.width - size.edge
  for (let index = right.length - 1; index >= 0; index -= 1) {
    right[index] = Math.min(right[index]!, limit)
    limit = right[index]! - room
  }
  return right
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}
