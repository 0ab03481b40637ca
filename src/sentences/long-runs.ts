import { type Span, slice } from '../base/span.ts'

/** The reader loses the thread in longer runs, which are lists or text without stops. */
const mostWords = 220

/** Cuts a run of more than 220 words after the last clause mark that keeps the piece within that length. */
export function cutLongRun(text: string, tokens: readonly Span[]): readonly (readonly Span[])[] {
  const pieces: (readonly Span[])[] = []
  for (let start = 0; start < tokens.length; ) {
    const end = tokens.length - start > mostWords ? bestCut(text, tokens, start) : tokens.length
    pieces.push(tokens.slice(start, end))
    start = end
  }
  return pieces
}

function bestCut(text: string, tokens: readonly Span[], start: number): number {
  for (const marks of [';', ':.!?', '—–,']) {
    for (let at = start + mostWords - 1; at >= start + mostWords / 2; at--) {
      const token = tokens[at]
      if (token !== undefined && marks.includes(slice(text, token))) return at + 1
    }
  }
  return start + mostWords
}
