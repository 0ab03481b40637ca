import type { Span } from '../../base/span.ts'

/** Whether words stand in quotation marks, or have some inside. */
export function isInQuotes({ start, end }: Span, text: string): boolean {
  return /["“”]/u.test(text.slice(start - 1, end + 1))
}
