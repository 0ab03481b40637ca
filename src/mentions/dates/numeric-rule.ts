import type { Rule } from './reading.ts'
import { between, dateStretch, monthStretch, type Stretch, yearStretch } from './stretch.ts'

/**
 * A date in digits: `2023-05-09`, `2023-05`, `2014-16` (years), `25.12.2021` (day first), `12/25/2021`. With slashes
 * the month comes first on one side of an ocean and the day on the other: what could be both stays open.
 */
export const numericRule: Rule = (line, at) => {
  const text = line[at]?.text ?? ''
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(text)
  const short = /^(\d{1,2})([/.])(\d{1,2})[/.](\d{2}|\d{4})$/u.exec(text)
  if (iso === null && short === null) return null
  const stretch =
    iso !== null
      ? isoStretch(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]))
      : shortStretch(Number(short![1]), Number(short![3]), Number(short![4]), short![2] === '.')
  return { next: at + 1, kind: 'date', mean: () => stretch }
}

function isoStretch(year: number, month: number, day: number | null): Stretch | null {
  if (day !== null) return dateStretch(year, month, day)
  if (month >= 1 && month <= 12) return monthStretch(year, month)
  return between(yearStretch(year), yearStretch(Math.floor(year / 100) * 100 + month))
}

function shortStretch(first: number, second: number, short: number, dotted: boolean): Stretch | null {
  const year = short > 99 ? short : short < 30 ? 2000 + short : 1900 + short
  const dayFirst = dateStretch(year, second, first)
  const monthFirst = dotted ? null : dateStretch(year, first, second)
  return dayFirst !== null && monthFirst !== null && first !== second ? null : (dayFirst ?? monthFirst)
}
