/** A half-open range `[start, end)` of UTF-16 units in the one immutable text of an article. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
