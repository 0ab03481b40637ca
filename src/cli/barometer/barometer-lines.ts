import { daysAfter } from '../../base/calendar.ts'
import type { BarometerDay, BarometerView, Reason } from '../../query/barometer-view.ts'
import { dayInWords } from '../../wording/days.ts'
import { harmless } from '../../wording/harmless.ts'
import { sourceInWords } from '../../wording/source-words.ts'
import { levelInWords, signed, trendInWords } from '../../wording/standing-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import type { Style } from '../summary/style.ts'
import { wrap } from '../text-layout.ts'
import { chart } from './chart.ts'

/** How many reasons are shown of a change; the JSON holds all. */
const reasonsShown = 3
/** How many turns are shown: decades have hundreds. */
const mostTurns = 12

/** The barometer for people: where the pair stands, the chart, what moved it lately, and the turns with their reasons. */
export function barometerLines({ pair, days, why }: BarometerView, style: Style): readonly string[] {
  const [a, b] = pair.map((code) => harmless(stateNames.name(code))) as [string, string]
  const last = days.at(-1)
  if (last === undefined) return [style.heading(`${a} – ${b}`), 'no data: nothing was told of them by then']
  const turns = days.filter(({ turn }) => turn !== null)
  return [
    style.heading(`${a} – ${b}, ${dayInWords(last.date)}`),
    ...standingLines(last, a, b, style),
    '',
    ...chart(days, style),
    ...(why.length === 0 ? [] : ['', style.bold('The last four weeks'), ...reasonLines(why, style)]),
    ...turnsShown(turns, style),
  ]
}

function standingLines(day: BarometerDay, a: string, b: string, style: Style): readonly string[] {
  const { tension, low, high, trend, acts, talk, plans, aToB, bToA } = day
  if (tension === null) return ['no data: nothing was told of them lately']
  const course = trend === null ? 'no trend yet' : trendInWords[trend]
  const toward = [`${a} → ${b} ${number(aToB)}`, `${b} → ${a} ${number(bToA)}`]
  const standing = `(${low?.toFixed(1)}–${high?.toFixed(1)}), ${levelInWords(tension)}, ${course}`
  const parts = `acts ${signed(acts ?? 0)} · talk ${signed(talk ?? 0)} · plans ${signed(plans ?? 0)}`
  return [
    wrap(`${style.bold(`tension ${tension.toFixed(1)}`)} ${standing}`, style.width),
    style.dim(wrap(`${parts} · ${toward.join(' · ')}`, style.width)),
  ]
}

function turnsShown(turns: readonly BarometerDay[], style: Style): readonly string[] {
  const shown = turns.slice(-mostTurns)
  const [first] = shown
  if (first === undefined) return []
  const before = daysAfter(first.date, -1)
  const left = `  the last ${mostTurns} of ${turns.length}; those before: --to ${before}`
  return [
    '',
    style.bold('Turns') + (shown.length === turns.length ? '' : style.dim(left)),
    ...shown.flatMap((day) => turnLines(day, style)),
  ]
}

function turnLines({ date, turn }: BarometerDay, style: Style): readonly string[] {
  if (turn === null) return []
  const { trend, before, after, why } = turn
  const what = trend === 'worsening' ? '▲ worsening' : '▼ thaw'
  return [`${dayInWords(date)}  ${what}  ${before.toFixed(1)} → ${after.toFixed(1)}`, ...reasonLines(why, style)]
}

/** Reasons of one sentence are one line: an act and the measure it takes are told by the same words. */
function reasonLines(why: readonly Reason[], style: Style): readonly string[] {
  const bySentence = [...Map.groupBy(why, ({ sentence, entry }) => sentence ?? entry).values()]
  const lines = bySentence
    .map((own) => ({ own, points: own.reduce((sum, { points }) => sum + points, 0) }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const shown = lines.slice(0, reasonsShown).map(({ own, points }) => reasonLine(own, points, style))
  const others = lines.slice(reasonsShown)
  const rest = others.reduce((sum, { points }) => sum + points, 0)
  return others.length === 0 ? shown : [...shown, style.dim(`  ${signed(rest)} from ${others.length} more`)]
}

function reasonLine(own: readonly Reason[], points: number, style: Style): string {
  const [{ how, sentence, article }] = own as [Reason]
  const source = article === null ? '' : style.dim(` (${harmless(sourceInWords(article))})`)
  const parts = [...new Set(own.map(({ part }) => part))].join(' and ')
  const verb = how === 'new' ? '' : `${how}: `
  const quote = sentence === null ? '' : `“${harmless(sentence)}”`
  return wrap(`${signed(points)} ${parts} ${verb}${quote}${source}`, style.width, '       ', '  ')
}

function number(tension: number | null): string {
  return tension === null ? 'no data' : tension.toFixed(1)
}
