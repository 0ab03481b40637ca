import type { Line } from './lex.ts'
import { match, type Rule, skip } from './reading.ts'
import { anchorOf } from './shift-rules.ts'
import { dayStretch } from './stretch.ts'
import { isPartOfDay, isZone } from './words.ts'

/** "9 a.m. Tuesday", "0300 GMT on Saturday", "noon Saturday", "early-morning"; alone it is of the day last named. */
export function clockRule(inner: Rule): Rule {
  return (line, at) => {
    const time = timeAt(line, at)
    if (time < 0) return null
    const day = inner(line, skip(line, skip(line, time, ','), 'on'))
    if (day !== null) return { ...day, kind: 'clock' }
    return {
      next: time,
      kind: 'clock',
      mean: (now) => {
        const base = anchorOf(now) ?? now.published
        return base === null ? null : dayStretch(base)
      },
    }
  }
}

function timeAt(line: Line, at: number): number {
  const text = line[at]?.text ?? ''
  let next = /^\d{1,2}(?:[:.]\d{2})?$/u.test(text) ? match(line, at + 1, 'a.m.|p.m.|a.m|p.m|am|pm') : -1
  if (next < 0 && /^(?:[01]\d|2[0-4])[:.]?[0-5]\d$/u.test(text) && isZone(line[at + 1])) next = at + 1
  if (next < 0 && /^(?:[01]?\d|2[0-4]):[0-5]\d$/u.test(text)) next = at + 1
  if (next < 0 && (isPartOfDay(line[at]) || match(line, at, 'overnight') > 0)) {
    const day = skip(line, at + 1, 'on')
    return /^\p{Lu}/u.test(line[day]?.text ?? '') || match(line, day, 'today|yesterday|tomorrow') > 0 ? at + 1 : -1
  }
  if (next < 0) return -1
  while (isZone(line[next]) || /^[(]$/u.test(line[next]?.text ?? '')) next++
  return skip(line, next, ')')
}
