import type { Span } from '../base/span.ts'
import type { Annotation } from '../reader/reader.ts'

/** The events that a span has a part in, seen from that span. */
export interface Part {
  /** parties on its own side */
  readonly beside: readonly Span[]
  /** parties on the other side */
  readonly across: readonly Span[]
  readonly places: readonly Span[]
  readonly side: 'actor' | 'recipient'
}

/** Index of the events of one sentence by the spans of their parties. */
export function partsOf(annotation: Annotation): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>()
  const add = (span: Span, part: Part) => {
    const key = keyOf(span)
    parts.set(key, [...(parts.get(key) ?? []), part])
  }
  for (const { actors, recipients, place } of annotation.events) {
    for (const actor of actors)
      add(actor, { beside: actors.filter((one) => one !== actor), across: recipients, places: place, side: 'actor' })
    for (const recipient of recipients)
      add(recipient, {
        beside: recipients.filter((one) => one !== recipient),
        across: actors,
        places: place,
        side: 'recipient',
      })
  }
  return parts
}

export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}
