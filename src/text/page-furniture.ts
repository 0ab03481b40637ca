import type { SourceLine } from './lines.ts'

const pageNumber = /^\s*(?:page\s+)?[-–]?\s*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?\s*[-–]?\s*$/iu
/** A short line that stands on so many pages is a running head. */
const runningHead = 3

/** The lines of a printed document with page numbers and running heads made blank, so that sentences cross pages. */
export function withoutPageFurniture(lines: readonly SourceLine[]): readonly SourceLine[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(pattern(line), (counts.get(pattern(line)) ?? 0) + 1)
  return lines.map((line) => {
    const isHead = line.text.length < 90 && (counts.get(pattern(line)) ?? 0) >= runningHead
    return isHead || pageNumber.test(line.text) ? { ...line, text: '' } : line
  })
}

/** Running heads differ in their page number alone. */
function pattern(line: SourceLine): string {
  return line.text.trim().replace(/\d+/gu, '0')
}
