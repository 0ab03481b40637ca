import { type Html, html } from '../html.ts'

const size = { width: 120, height: 28 } as const

/** The tension of the last weeks as a small line, 0 to 100 from bottom to top; days without data are left out. */
export function sparkline(days: readonly (number | null)[]): Html {
  const x = (index: number) => round((index / Math.max(1, days.length - 1)) * (size.width - 4) + 2)
  const y = (tension: number) => round(size.height - 2 - (tension / 100) * (size.height - 4))
  let path = ''
  days.forEach((tension, index) => {
    if (tension === null) return
    const starts = (days[index - 1] ?? null) === null
    path += `${starts ? 'M' : 'L'}${x(index)},${y(tension)}`
  })
  const last = days.at(-1)
  const end =
    last === null || last === undefined ? null : html`<circle cx="${x(days.length - 1)}" cy="${y(last)}" r="2.5"/>`
  return html`<svg class="spark" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true"><line x1="0" x2="${size.width}" y1="${y(50)}" y2="${y(50)}"/><path d="${path}"/>${end}</svg>`
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}
