import type { DayReading } from '../../barometer/day-reading.ts'
import type { Style } from '../summary/style.ts'

/** A day of the chart; `turn` where the relation was seen to turn on it. */
export interface ChartDay extends Pick<DayReading, 'date' | 'tension' | 'low' | 'high'> {
  readonly turn: { readonly trend: 'thaw' | 'worsening' } | null
}

const rows = 9
const axis = 4

/**
 * The tension of a period as lines of text: one column for each so many days, ● the mean level and ░ the band, nothing
 * where there is no data, and below them ▲ where it turned for the worse and ▼ where it thawed.
 */
export function chart(days: readonly ChartDay[], style: Style): readonly string[] {
  const width = Math.max(1, Math.min(style.width - axis - 1, days.length))
  const columns = Array.from({ length: width }, (_, index) => columnOf(days, index, width))
  const levels = columns.flatMap(({ tension, low, high }) => (tension === null ? [] : [low, high]))
  if (levels.length === 0) return [style.dim('no data')]
  const [bottom, top] = scaleOf(Math.min(...levels), Math.max(...levels))
  const step = (top - bottom) / (rows - 1)
  const rowOf = (tension: number): number => Math.round((top - tension) / step)
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = columns.map(({ tension, low, high }) => {
      if (tension === null) return ' '
      if (rowOf(tension) === row) return '●'
      return rowOf(high) <= row && row <= rowOf(low) ? '░' : ' '
    })
    const label = row % 4 === 0 ? String(Math.round(top - row * step)) : ''
    return `${style.dim(label.padStart(axis - 1))} ${cells.join('')}`.trimEnd()
  })
  const turns = columns.map(({ turn }) => (turn === null ? ' ' : turn === 'worsening' ? '▲' : '▼')).join('')
  const [first, last] = [days[0]!.date, days.at(-1)!.date]
  const dates = first + ' '.repeat(Math.max(1, width - first.length - last.length)) + last
  const below = turns.trim() === '' ? [] : [`${' '.repeat(axis)}${turns}`.trimEnd()]
  return [...lines, ...below, style.dim(' '.repeat(axis) + dates)]
}

interface Column {
  readonly tension: number | null
  readonly low: number
  readonly high: number
  readonly turn: 'thaw' | 'worsening' | null
}

function columnOf(days: readonly ChartDay[], index: number, width: number): Column {
  const own = days.slice(Math.floor((index * days.length) / width), Math.floor(((index + 1) * days.length) / width))
  const known = own.filter(({ tension }) => tension !== null)
  const mean = (of: (day: ChartDay) => number | null): number =>
    known.reduce((sum, day) => sum + (of(day) ?? 0), 0) / known.length
  const turn = own.find((day) => day.turn !== null)?.turn?.trend ?? null
  if (known.length === 0) return { tension: null, low: 0, high: 0, turn }
  return { tension: mean(({ tension }) => tension), low: mean(({ low }) => low), high: mean(({ high }) => high), turn }
}

/** Multiples of ten around what is shown, at least 40 points apart: noise shall not fill the screen. */
function scaleOf(least: number, most: number): readonly [number, number] {
  const bottom = Math.max(0, Math.floor(least / 10) * 10)
  const top = Math.min(100, Math.ceil(most / 10) * 10)
  const missing = Math.max(0, 40 - (top - bottom))
  const lower = Math.max(0, bottom - Math.ceil(missing / 20) * 10)
  return [lower, Math.min(100, Math.max(top, lower + 40))]
}
