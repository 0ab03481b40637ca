import { type Span, slice } from '../base/span.ts'

/** The reader loses the thread in longer runs, which are lists or text without stops. */
const mostWords = 220

/** Cuts a run of more than 220 words after the last clause mark that keeps the piece within that length. */
export function cutLongRun(text: string, tokens: readonly Span[]): readonly (readonly Span[])[] {
  const pieces: (readonly Span[])[] = []
  let rest = tokens
  while (rest.length > mostWords) {
    const cut = bestCut(text, rest)
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return rest.length > 0 ? [...pieces, rest] : pieces
}

function bestCut(text: string, tokens: readonly Span[]): number {
  for (const marks of [';', ':.!?', '—–,']) {
    for (let at = mostWords - 1; at >= mostWords / 2; at--) {
      const token = tokens[at]
      if (token !== undefined && marks.includes(slice(text, token))) return at + 1
    }
  }
  return mostWords
}
