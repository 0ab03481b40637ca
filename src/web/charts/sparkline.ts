import { neutral } from '../../barometer/level.ts'
import { type Html, html } from '../html.ts'

const size = { width: 120, height: 28 } as const

/** So many points stand from bottom to top at least: less would make much of little. */
const leastSpan = 20

/** The tension of the last weeks as a small line over the points it went through; days without data are left out. */
export function sparkline(days: readonly (number | null)[]): Html {
  const x = (index: number) => round((index / Math.max(1, days.length - 1)) * (size.width - 4) + 2)
  const { least, span } = spanOf(days)
  const y = (tension: number) => round(size.height - 2 - ((tension - least) / span) * (size.height - 4))
  let path = ''
  days.forEach((tension, index) => {
    if (tension === null) return
    const starts = (days[index - 1] ?? null) === null
    path += `${starts ? 'M' : 'L'}${x(index)},${y(tension)}`
  })
  const last = days.at(-1)
  const end =
    last === null || last === undefined ? null : html`<circle cx="${x(days.length - 1)}" cy="${y(last)}" r="2.5"/>`
  const isNeutralSeen = least <= neutral && neutral <= least + span
  const neutralLine = isNeutralSeen
    ? html`<line x1="0" x2="${size.width}" y1="${y(neutral)}" y2="${y(neutral)}"/>`
    : null
  return html`<svg class="spark" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">${neutralLine}<path d="${path}"/>${end}</svg>`
}

function spanOf(days: readonly (number | null)[]): { readonly least: number; readonly span: number } {
  const known = days.filter((tension) => tension !== null)
  const [least, most] = known.length === 0 ? [neutral, neutral] : [Math.min(...known), Math.max(...known)]
  const span = Math.max(leastSpan, most - least)
  return { least: Math.max(0, Math.min(100 - span, (least + most - span) / 2)), span }
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}
