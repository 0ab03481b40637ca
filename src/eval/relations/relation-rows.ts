import { exitCodes, RapportError } from '../../base/errors.ts'
import type { Span } from '../../base/span.ts'
import { readGoldFile } from '../gold-file.ts'
import { parseTsv } from './tsv.ts'

/** A sentence with two sides marked in it, and what the first did to the second. Spans are offsets into `text`. */
export interface RelationRow {
  readonly id: string
  readonly text: string
  readonly source: readonly Span[]
  readonly target: readonly Span[]
  /** PLOVER root in capitals; null where the row is not annotated */
  readonly root: string | null
  /** class 1–4 of the root, as the file gives it; null where it does not */
  readonly quad: 1 | 2 | 3 | 4 | null
}

/** Reads a file of marked sentences (the tab-separated form of the PLV set). */
export function readRelations(path: string): readonly RelationRow[] {
  const { content, file } = readGoldFile(path, 'marked sentences')
  return parseRelations(content, file)
}

/**
 * Reads marked sentences: `marked_sentence` with `<s> </s>` around the source and `<t> </t>` around the target, or else
 * `sentence`, `source` and `target`; `gold_root` and `gold_penta` where they are there.
 */
export function parseRelations(content: string, file: string): readonly RelationRow[] {
  const rows = parseTsv(content)
  const [first] = rows
  if (
    first === undefined ||
    !('marked_sentence' in first || ('sentence' in first && 'source' in first && 'target' in first))
  ) {
    throw new RapportError('eval-relations', `${file} has no marked sentences.`, {
      hint: 'It needs a head line with marked_sentence, or with sentence, source and target, separated by tabs.',
      exitCode: exitCodes.input,
    })
  }
  return rows.map((row, index) => {
    const { text, source, target } = unmark(row.marked_sentence || row.sentence || '')
    return {
      id: row.sentence_id || row.uid || String(index + 1),
      text,
      source: source.length > 0 ? source : within(text, row.source),
      target: target.length > 0 ? target : within(text, row.target),
      root: row.gold_root?.trim().toUpperCase() || null,
      quad: quadOf(row.gold_penta),
    }
  })
}

/** Takes the marks out of a sentence. A mark that is never closed, or never opened, marks nothing. */
export function unmark(marked: string): Pick<RelationRow, 'text' | 'source' | 'target'> {
  const spans: Record<'s' | 't', Span[]> = { s: [], t: [] }
  const open: { readonly side: 's' | 't'; readonly start: number }[] = []
  let text = ''
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const [, closing, side] = /^<(\/?)([st])>$/.exec(part) ?? []
    if (side !== 's' && side !== 't') text += part
    else if (closing === '') open.push({ side, start: text.length })
    else {
      const at = open.findLastIndex((mark) => mark.side === side)
      const [mark] = at < 0 ? [] : open.splice(at, 1)
      if (mark !== undefined) spans[side].push({ start: mark.start, end: text.length })
    }
  }
  return { text, source: spans.s, target: spans.t }
}

function within(text: string, phrase: string | undefined): readonly Span[] {
  const start = phrase ? text.indexOf(phrase) : -1
  return phrase === undefined || start < 0 ? [] : [{ start, end: start + phrase.length }]
}

function quadOf(penta: string | undefined): RelationRow['quad'] {
  const number = Number(penta)
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : null
}
