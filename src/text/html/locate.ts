import type { Block, Run } from '../lay-out.ts'
import type { PageBlock } from './page-blocks.ts'
import { runsBetween, type SourceText } from './source-text.ts'

/**
 * Finds paragraphs of the document again in the text of the page, in order. A whole paragraph is looked for first:
 * its single strings, such as one name in bold, may stand in a menu before it too.
 */
export function locateBlocks(blocks: readonly PageBlock[], source: SourceText): readonly Block[] {
  let cursor = 0
  return blocks.map((block) => {
    const whole = find(source, block.join(''), cursor)
    if (whole !== null) {
      cursor = whole.end
      return { runs: whole.runs, tight: false }
    }
    const runs = block.flatMap((string): readonly Run[] => {
      const part = find(source, string, cursor)
      if (part !== null && string.trim() !== '') cursor = part.end
      return part?.runs ?? []
    })
    return { runs, tight: false }
  })
}

/** The paragraphs of a page whose article cannot be told: all of its text, cut where its elements begin and end. */
export function allBlocks(source: SourceText): readonly Block[] {
  const ends = [...source.breaks, source.text.length]
  return ends.map((end, index) => ({ runs: runsBetween(source, ends[index - 1] ?? 0, end), tight: false }))
}

function find(source: SourceText, words: string, cursor: number): { runs: readonly Run[]; end: number } | null {
  const ahead = source.text.indexOf(words, cursor)
  const start = ahead >= 0 ? ahead : source.text.indexOf(words)
  if (start < 0) return null
  return { runs: runsBetween(source, start, start + words.length), end: start + words.length }
}
