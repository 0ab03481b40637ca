import { toDay } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { type Modality, modalities } from '../../reader/codebook.ts'
import { type Html, html } from '../html.ts'

/** An act, a word or a plan, beneath the line on its day. */
export interface ChartMark {
  readonly date: PlainDate
  readonly row: 'acts' | 'talk' | 'plans'
  readonly quad: 0 | 1 | 2 | 3 | 4
  readonly modality: Modality
  readonly words: string
  readonly address: string
}

/** Where the rows stand: on the scale of the line above them. */
export interface RowsFrame {
  readonly first: PlainDate
  readonly last: PlainDate
  readonly width: number
  readonly marginLeft: number
  readonly marginRight: number
}

const height = 84
const rows: Readonly<Record<ChartMark['row'], number>> = { acts: 16, talk: 40, plans: 64 }

/** Acts, talk and plans in three rows, each mark a link on its day. There may be hundreds: they are written, not drawn. */
export function markRows(
  marks: readonly ChartMark[],
  { first, last, width, marginLeft, marginRight }: RowsFrame,
): Html {
  const right = width - marginRight
  const days = toDay(last) - toDay(first)
  const place = (date: PlainDate): number => {
    const share = days === 0 ? 0.5 : (toDay(date) - toDay(first)) / days
    return Math.round((marginLeft + share * (right - marginLeft)) * 100) / 100
  }
  const shown = marks.filter(({ date }) => first <= date && date <= last)
  const byLook = Map.groupBy(shown, ({ quad, modality }) => `q${quad} m-${modality}`)
  return html`<svg viewBox="0 0 ${width} ${height}" height="${height}" width="${width}" font-size="10" font-family="system-ui, sans-serif" fill="currentColor">
<g stroke-opacity="0.1" stroke="currentColor" aria-hidden="true">${Object.values(rows).map((y) => html`<line x1="${marginLeft}" x2="${right}" y1="${y}" y2="${y}"/>`)}</g>
<g text-anchor="end">${Object.entries(rows).map(([name, y]) => html`<text x="${marginLeft - 9}" y="${y}" dy="0.32em">${name}</text>`)}</g>
${looks.map((look) => {
  const some = byLook.get(look)
  if (some === undefined) return null
  return html`<g stroke-width="1.5" stroke="currentColor" fill="none" class="mark ${look}">${some.map((one) => html`<a href="${one.address}" fill="inherit">${shape(one, place(one.date))}</a>`)}</g>`
})}</svg>`
}

const looks = modalities.flatMap((modality) => [0, 1, 2, 3, 4].map((quad) => `q${quad} m-${modality}`))

function shape({ row, modality, words }: ChartMark, x: number): Html {
  const y = rows[row]
  const title = html`<title>${words}</title>`
  return modality === 'negated'
    ? html`<path d="M-4.3,-4.3L4.3,4.3M-4.3,4.3L4.3,-4.3" transform="translate(${x},${y})">${title}</path>`
    : html`<circle cx="${x}" cy="${y}" r="4">${title}</circle>`
}
