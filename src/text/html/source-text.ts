import { createRequire } from 'node:module'
import { countWhile } from '../../base/count-while.ts'
import type { Run } from '../lay-out.ts'
import { hasOwnLine } from './elements.ts'

const require = createRequire(import.meta.url)

/** All text of a page in order, entities decoded, and for every stretch of it where it stands in the page. */
export interface SourceText {
  readonly text: string
  readonly runs: readonly (Run & { readonly start: number })[]
  /** offsets in `text` where an element begins or ends that has lines of its own */
  readonly breaks: readonly number[]
  /** how many elements the page has, and how many stand inside one another */
  readonly elements: number
  readonly depth: number
}

/** Reads a page with the parser that the document is built by, so that both see the same text. */
export function sourceText(html: string): SourceText {
  const { Parser }: typeof import('htmlparser2') = require('htmlparser2')
  const runs: (Run & { start: number })[] = []
  const breaks: number[] = []
  let start = 0
  let raw = 0
  let open = 0
  let elements = 0
  let depth = 0
  const isRaw = (name: string): boolean => name === 'script' || name === 'style'
  const mark = (name: string): void => {
    if (hasOwnLine(name) && breaks.at(-1) !== start) breaks.push(start)
  }
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (isRaw(name)) raw += 1
        elements += 1
        open += 1
        depth = Math.max(depth, open)
        mark(name)
      },
      onclosetag: (name) => {
        if (isRaw(name)) raw -= 1
        open -= 1
        mark(name)
      },
      ontext: (text) => {
        if (raw > 0) return
        runs.push({ text, source: parser.startIndex, start })
        start += text.length
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true },
  )
  parser.end(html)
  return { text: runs.map((run) => run.text).join(''), runs, breaks, elements, depth }
}

/** The stretches of the page that hold `[start, end)` of its text. */
export function runsBetween(source: SourceText, start: number, end: number): readonly Run[] {
  const found: Run[] = []
  const first = Math.max(0, countWhile(source.runs, (run) => run.start <= start) - 1)
  for (let index = first; index < source.runs.length; index += 1) {
    const run = source.runs[index]
    if (run === undefined || run.start >= end) break
    const from = Math.max(0, start - run.start)
    const text = run.text.slice(from, end - run.start)
    if (text !== '') found.push({ text, source: run.source + from })
  }
  return found
}
