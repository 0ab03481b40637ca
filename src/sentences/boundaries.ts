import type { Span } from '../base/span.ts'
import { openMarks } from './marks.ts'
import { endsSentence, type Stop } from './stop.ts'

const stops = /[.!?…]+(?:\s\.(?=[\s.]|$))*/gu
const closers = /^(?:[”’»)\]}]|''|\[\d+\]|'(?![\p{L}\p{N}]))*/u
const bullets = /\n\s*\n\s*|\n[ \t]*(?=[•▪◦●‣*–—-]\s)|(?<=[.;:!?,][ \t]*)\n[ \t]*(?=\(?(?:\d{1,2}|[a-z])[.)]\s)/gu

/** Offsets inside `span` at which a further sentence or list item begins, in order; the first begins at `span.start`. */
export function findBoundaries(text: string, span: Span): readonly number[] {
  const stretch = text.slice(span.start, span.end)
  const items = Array.from(stretch.matchAll(bullets), (match) => match.index + match[0].length)
  const marks = openMarks(stretch)
  const cuts: number[] = []
  let start = 0
  for (const match of stretch.matchAll(stops)) {
    start = Math.max(start, items.findLast((item) => item <= match.index) ?? 0)
    const stop = readStop(stretch, match.index, match[0], start, marks.inQuote(match.index))
    if (stop.next >= stretch.length) break
    if (!endsSentence(stop) || marks.inBracket(stop.next, start)) continue
    start = stop.next
    cuts.push(start)
  }
  return [...new Set([...cuts, ...items])].sort((a, b) => a - b).map((cut) => span.start + cut)
}

function readStop(stretch: string, index: number, mark: string, start: number, inQuote: boolean): Stop {
  const behind = stretch.slice(Math.max(start, index - 40), index)
  const before = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*$/u.exec(behind)?.[0] ?? ''
  let end = index + mark.length
  end += closers.exec(stretch.slice(end, end + 20))?.[0].length ?? 0
  // a straight quote after the stop closes where one is open, and opens where a word follows it at once
  if (stretch[end] === '"' && (inQuote || !/[\p{L}\p{N}]/u.test(stretch[end + 1] ?? ''))) end++
  end += closers.exec(stretch.slice(end, end + 20))?.[0].length ?? 0
  let next = end
  while (next < stretch.length && /\s/u.test(stretch[next]!)) next++
  return {
    mark,
    before,
    first: stretch.slice(start, index - before.length).trim() === '',
    omission: stretch[index - 1] === '[',
    closed: end > index + mark.length,
    spaced: next > end,
    around: `${behind.slice(behind.search(/\S*$/u))}${/^\S*/u.exec(stretch.slice(index, index + 60))?.[0] ?? ''}`,
    next,
    following: stretch.slice(next, next + 100),
  }
}
