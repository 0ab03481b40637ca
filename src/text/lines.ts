/** One line of the source; `start` is its offset in `Article.body`, the line break is left out. */
export interface SourceLine {
  readonly text: string
  readonly start: number
}

const line = /([^\n\r\f\v\u0085\u2028\u2029]*)(\r\n|[\n\r\f\v\u0085\u2028\u2029]|$)/gu

export function linesOf(body: string): readonly SourceLine[] {
  const lines: SourceLine[] = []
  for (const match of body.matchAll(line)) {
    lines.push({ text: match[1] ?? '', start: match.index })
    if (match[2] === '') break
  }
  return lines
}

export function isBlank(line: SourceLine): boolean {
  return line.text.trim() === ''
}
