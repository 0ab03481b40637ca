import type { Span } from '../base/span.ts'
import type { EventType } from '../reader/codebook.ts'
import type { Annotation } from '../reader/reader.ts'

/** The events that a span has a part in, seen from that span. */
export interface Part {
  readonly type: EventType
  /** parties on its own side */
  readonly beside: readonly Span[]
  /** parties on the other side */
  readonly across: readonly Span[]
  readonly places: readonly Span[]
  readonly side: 'actor' | 'recipient'
  /** the other one of the two who take part in a contact */
  readonly facing: readonly Span[]
  /** nobody else takes part in a contact, or the span alone is on both sides */
  readonly mutual: boolean
}

/** Index of the events of one sentence by the spans of their parties. */
export function partsOf(annotation: Annotation): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>()
  const add = (span: Span, part: Part) => {
    const key = keyOf(span)
    parts.set(key, [...(parts.get(key) ?? []), part])
  }
  for (const { type, actors, recipients, place } of annotation.events) {
    const alone = type === 'CONSULT' && actors.length + recipients.length === 1
    const both = (span: Span) =>
      alone ||
      ([...actors, ...recipients].every((one) => keyOf(one) === keyOf(span)) &&
        actors.length > 0 &&
        recipients.length > 0)
    const pair = type === 'CONSULT' && actors.length + recipients.length === 2 ? [...actors, ...recipients] : []
    const facing = (span: Span) => pair.filter((one) => one !== span)
    for (const actor of actors)
      add(actor, {
        type,
        beside: actors.filter((one) => one !== actor),
        across: recipients,
        facing: facing(actor),
        places: place,
        side: 'actor',
        mutual: both(actor),
      })
    for (const recipient of recipients)
      add(recipient, {
        type,
        beside: recipients.filter((one) => one !== recipient),
        across: actors,
        facing: facing(recipient),
        places: place,
        side: 'recipient',
        mutual: both(recipient),
      })
  }
  return parts
}

export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}
