import { contains } from '../base/span.ts'
import type { Annotation, EventAnnotation } from '../reader/reader.ts'
import type { FindParty, Party } from './parties.ts'

/** Who the sentence says reports the act: the reader's reporters, and whoever speaks the words it stands in (EV8). */
export function reportersOf(event: EventAnnotation, annotation: Annotation, party: FindParty): readonly Party[] {
  const speakers = annotation.statements
    .filter(({ content }) => contains(content, event.trigger))
    .flatMap(({ speaker }) => speaker)
  const spans = [...event.reporter, ...speakers]
  const once = spans.filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index)
  return once.map(party)
}
