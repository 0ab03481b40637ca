import { isBlank, type SourceLine } from './lines.ts'

/** A file whose lines are all shorter than this may be wrapped by hand; longer lines are paragraphs. */
const widestWrap = 130

/** The width, in characters, that the lines of a text were wrapped to; null when each line is a paragraph of its own. */
export function wrapWidth(lines: readonly SourceLine[]): number | null {
  const filled = lines.filter((line) => !isBlank(line))
  const lengths = filled.map((line) => line.text.trimEnd().length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (width > widestWrap || width < 30) return null
  const inner = lines.filter((line, index) => {
    const next = lines[index + 1]
    return !isBlank(line) && next !== undefined && !isBlank(next)
  })
  // two lines may as well be a headline and its text
  if (inner.length < 2 && width < 60) return null
  const open = inner.filter((line) => !endsSentence(line.text))
  return open.length * 2 > inner.length ? width : null
}

/** Whether `next` goes on with the paragraph of `line`, or begins a new one. */
export function continues(line: string, next: string, width: number | null): boolean {
  if (bullet.test(next) || indent(next) >= indent(line) + 2) return false
  const startsSmall = /^\s*\p{Ll}/u.test(next)
  if (endsSentence(line)) return width !== null && !wouldFit(line, next, width)
  if (startsSmall) return true
  return width !== null && line.trimEnd().length >= width * 0.55
}

export function endsSentence(line: string): boolean {
  return /[.!?:…]["'”’»)\]]*\s*$/u.test(line)
}

const bullet = /^\s*(?:[-*•·▪‣–]\s|\(?\d{1,2}[.)]\s|#{1,6}\s)/u

function indent(line: string): number {
  return /^\s*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
}

/** The first word of the next line had room on this one: whoever wrapped the text broke here on purpose. */
function wouldFit(line: string, next: string, width: number): boolean {
  const word = /\S+/u.exec(next)?.[0] ?? ''
  return line.trimEnd().length + 1 + word.length < width * 0.95
}
