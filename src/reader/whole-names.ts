import { contains, overlaps, type Span } from '../base/span.ts'
import type { Annotation, NameSpan, Scored } from './reader.ts'

/**
 * A name fills a role whole: a span that takes a piece of a person, a title or a place ("New" and "Delhi"), or the title before a person
 * without the person, grows to the whole of it. Pieces that thereby fall together are one; a side of an act takes none that the other has.
 */
export function withWholeNames<Told extends Pick<Annotation, 'names' | 'events'>>(annotation: Told): Told {
  const wholes = wholesOf(annotation.names)
  const whole = (spans: readonly Scored[]) => joined(spans.map((span) => grown(span, wholes)))
  const events = annotation.events.map((event) => {
    const actors = whole(event.actors)
    const isBoth = (span: Span) => actors.some(({ start, end }) => start === span.start && end === span.end)
    const apart = event.recipients.filter(
      (one) => isBoth(one) || !actors.some((actor) => overlaps(actor, grown(one, wholes))),
    )
    return {
      ...event,
      actors,
      recipients: whole(apart),
      place: whole(event.place),
      reporter: whole(event.reporter),
    }
  })
  return { ...annotation, events }
}

/** Persons with the title right before them, titles and places. */
function wholesOf(names: readonly NameSpan[]): readonly Span[] {
  return names.flatMap(({ kind, start, end }): readonly Span[] => {
    if (kind === 'GPE' || kind === 'LOC' || kind === 'TITLE') return [{ start, end }]
    if (kind !== 'PER') return []
    const title = names.find((one) => one.kind === 'TITLE' && one.end + 1 === start)
    return [{ start: title?.start ?? start, end }]
  })
}

function grown(span: Scored, wholes: readonly Span[]): Scored {
  const cut = wholes.filter((whole) => overlaps(whole, span) && !contains(span, whole))
  return {
    ...span,
    start: Math.min(span.start, ...cut.map(({ start }) => start)),
    end: Math.max(span.end, ...cut.map(({ end }) => end)),
  }
}

/** Spans that overlap as one, with the score of the surest. */
function joined(spans: readonly Scored[]): readonly Scored[] {
  const kept: Scored[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= span.start) kept.push(span)
    else
      kept[kept.length - 1] = {
        start: last.start,
        end: Math.max(last.end, span.end),
        score: Math.max(last.score, span.score),
      }
  }
  return kept
}
