import type { Block, Run } from './lay-out.ts'
import { isBlank, type SourceLine } from './lines.ts'
import { withoutPageFurniture } from './page-furniture.ts'
import { continues, endsSentence, wrapWidth } from './wrapping.ts'

/** The paragraphs of plain text: lines wrapped by hand are joined, blank lines and lines of their own part them. */
export function plainBlocks(all: readonly SourceLine[], isPdf: boolean): readonly Block[] {
  const lines = isPdf ? withoutPageFurniture(all) : all
  const width = wrapWidth(lines)
  const blocks: { runs: Run[]; tight: boolean }[] = []
  let last: SourceLine | null = null
  let wasBlank = false
  for (const line of lines) {
    if (isBlank(line)) {
      wasBlank = true
      continue
    }
    const block = blocks.at(-1)
    const goesOn =
      last !== null && (wasBlank ? isPdf && crossesPage(last.text, line.text) : continues(last.text, line.text, width))
    if (block !== undefined && last !== null && goesOn) join(block.runs, last, line, isPdf)
    else blocks.push({ runs: [runOf(line)], tight: !wasBlank && blocks.length > 0 })
    last = line
    wasBlank = false
  }
  return blocks
}

function crossesPage(line: string, next: string): boolean {
  return !endsSentence(line) && /^\s*\p{Ll}/u.test(next)
}

/** The marks of a Markdown heading are no part of its words. */
function runOf(line: SourceLine): Run {
  const mark = /^\s*#{1,6}\s+/u.exec(line.text)?.[0].length ?? 0
  return { text: line.text.slice(mark), source: line.start + mark }
}

/**
 * A word may be cut in two by the line break. A printed page cuts with a hyphen of its own, which goes; other text is
 * broken behind a hyphen that was there.
 */
function join(runs: Run[], last: SourceLine, line: SourceLine, isPdf: boolean): void {
  const cut = /\p{L}([-\u00ad])\s*$/u.exec(last.text)
  if (cut === null) runs.push({ text: '\n', source: last.start + last.text.length })
  else {
    const before = runs.pop() ?? { text: '', source: 0 }
    const drops = cut[1] === '\u00ad' || (isPdf && /^\s*\p{Ll}/u.test(line.text))
    const trimmed = before.text.trimEnd()
    runs.push({ ...before, text: drops ? trimmed.slice(0, -1) : trimmed })
  }
  const start = cut === null ? 0 : line.text.length - line.text.trimStart().length
  runs.push({ text: line.text.slice(start), source: line.start + start })
}
