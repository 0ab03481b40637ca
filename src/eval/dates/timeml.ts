import type { Span } from '../../base/span.ts'

/** A TIMEX3 of a TimeML document: where it stands in the text, and what the annotators said it means. */
export interface GoldTime extends Span {
  readonly type: string
  readonly value: string
}

/** A TimeML document: its day of creation and its text with the gold time expressions. */
export interface TimeDocument {
  readonly id: string
  readonly created: string
  readonly text: string
  readonly times: readonly GoldTime[]
}

/** Reads a TimeML file; null when it has no creation time or no text. */
export function parseTimeMl(id: string, xml: string): TimeDocument | null {
  const created = /<DCT>[^<]*<TIMEX3[^>]*\bvalue="(\d{4}-\d{2}-\d{2})/u.exec(xml)?.[1]
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(xml)?.[1]
  if (created === undefined || body === undefined) return null
  let text = ''
  const times: GoldTime[] = []
  let open: { start: number; type: string; value: string } | null = null
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/gu)) {
    if (!piece.startsWith('<')) text += decode(piece)
    else if (piece.startsWith('<TIMEX3')) {
      open = { start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') }
    } else if (piece === '</TIMEX3>' && open !== null) {
      times.push({ ...open, end: text.length })
      open = null
    }
  }
  return { id, created, text, times }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? ''
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
