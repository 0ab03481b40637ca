import type { Span } from '../../base/span.ts'
import type { EventType } from '../../reader/codebook.ts'
import type { Annotation } from '../../reader/reader.ts'

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
  /** nobody else takes part */
  readonly alone: boolean
}

/** Finds the parts that a span has in the events of an article. */
export function partsFinder(annotations: readonly Annotation[]): (span: Span) => readonly Part[] {
  const parts = new Map<string, Part[]>()
  for (const { type, actors, recipients, place } of annotations.flatMap(({ events }) => events)) {
    const all = [...actors, ...recipients]
    const isContact = type === 'CONSULT'
    for (const [side, own, across] of [
      ['actor', actors, recipients],
      ['recipient', recipients, actors],
    ] as const)
      for (const party of own) {
        const facing = isContact && all.length === 2 ? all.filter((one) => one !== party) : []
        const isBoth = own.length > 0 && across.length > 0 && all.every((one) => keyOf(one) === keyOf(party))
        const alone = all.length === 1
        const mutual = (isContact && alone) || isBoth
        const beside = own.filter((one) => one !== party)
        const found = parts.get(keyOf(party)) ?? []
        parts.set(keyOf(party), [...found, { type, beside, across, places: place, side, facing, mutual, alone }])
      }
  }
  return (span) => parts.get(keyOf(span)) ?? []
}

export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}
