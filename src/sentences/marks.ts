/** Which quotes and brackets stand open, read from left to right; ask with rising offsets. */
export interface OpenMarks {
  /** an odd number of straight double quotes stands before `offset` */
  readonly inQuote: (offset: number) => boolean
  /** `offset` lies inside a bracket that was opened within the sentence beginning at `start` and closes soon */
  readonly inBracket: (offset: number, start: number) => boolean
}

/** longer than this, an opening bracket is taken for a slip */
const longestBracket = 400

export function openMarks(stretch: string): OpenMarks {
  let at = 0
  let quoted = false
  let opened: number[] = []
  function advance(offset: number): void {
    for (; at < offset; at++) {
      const mark = stretch[at]
      if (mark === '"') quoted = !quoted
      else if (mark === '(' || mark === '[') opened.push(at)
      else if (mark === ')' || mark === ']') opened.pop()
    }
    opened = opened.filter((open) => offset - open < longestBracket)
  }
  return {
    inQuote(offset) {
      advance(offset)
      return quoted
    },
    inBracket(offset, start) {
      advance(offset)
      const open = opened.at(-1)
      if (open === undefined || open <= start) return false
      const rest = stretch.slice(offset, open + longestBracket)
      return rest.includes(stretch[open] === '(' ? ')' : ']')
    },
  }
}
