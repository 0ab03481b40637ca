import { countWhile } from '../base/count-while.ts'
import type { Span } from '../base/span.ts'

/** Characters that stand in `Article.body` one by one from the offset `source` on. */
export interface Run {
  readonly text: string
  readonly source: number
}

/** One paragraph, heading or list item before its white space is put in order. */
export interface Block {
  readonly runs: readonly Run[]
  /** only one line break, no blank line, stood before it */
  readonly tight: boolean
}

export interface LaidOut {
  readonly text: string
  /** one for each block that holds anything visible, in order */
  readonly paragraphs: readonly Span[]
  /** the number of the block each paragraph came from */
  readonly blocks: readonly number[]
  readonly toSource: (offset: number) => number
}

// white space · characters without width, marks of direction, controls · all else
const pieces = /((?:(?!\ufeff)[\s\u0085])+)|((?:\ufeff|(?!\s)[\p{Cc}\p{Cf}])+)|[^\s\p{Cc}\p{Cf}]+/gu

/**
 * Writes blocks one after another into the one text, white space inside a block put together to one space, and keeps
 * the way back to the source. A text that is already in order comes out unchanged, with unchanged offsets.
 */
export function layOut(blocks: readonly Block[]): LaidOut {
  const parts: string[] = []
  const paragraphs: Span[] = []
  const numbers: number[] = []
  const starts: number[] = []
  const shifts: number[] = []
  let length = 0
  const write = (text: string, source: number): void => {
    if (source - length !== shifts.at(-1)) {
      starts.push(length)
      shifts.push(source - length)
    }
    parts.push(text)
    length += text.length
  }
  for (const [number, block] of blocks.entries()) {
    let start = -1
    let space = -1
    for (const run of block.runs) {
      for (const piece of run.text.matchAll(pieces)) {
        const source = run.source + piece.index
        if (piece[2] !== undefined) continue
        if (piece[1] !== undefined) {
          if (space < 0) space = source
          continue
        }
        if (start < 0) {
          if (length > 0) write(block.tight ? '\n' : '\n\n', length + (shifts.at(-1) ?? 0))
          start = length
        } else if (space >= 0) write(' ', space)
        space = -1
        write(piece[0], source)
      }
    }
    if (start < 0) continue
    paragraphs.push({ start, end: length })
    numbers.push(number)
  }
  return {
    text: parts.join(''),
    paragraphs,
    blocks: numbers,
    toSource: (offset) => offset + (shifts[countWhile(starts, (start) => start <= offset) - 1] ?? 0),
  }
}
