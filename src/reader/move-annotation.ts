import type { Span } from '../base/span.ts'
import type { Annotation } from './reader.ts'

/** An annotation whose spans all stand `by` UTF-16 units further on. */
export function moveAnnotation(annotation: Annotation, by: number): Annotation {
  if (by === 0) return annotation
  const one = <Kind extends Span>(span: Kind): Kind => ({ ...span, start: span.start + by, end: span.end + by })
  const all = <Kind extends Span>(spans: readonly Kind[]): readonly Kind[] => spans.map(one)
  return {
    names: all(annotation.names),
    events: annotation.events.map((event) => ({
      ...event,
      trigger: one(event.trigger),
      actors: all(event.actors),
      recipients: all(event.recipients),
      place: all(event.place),
      when: all(event.when),
      reporter: all(event.reporter),
    })),
    statements: annotation.statements.map((said) => ({
      ...said,
      content: one(said.content),
      speaker: all(said.speaker),
      affiliation: all(said.affiliation),
      about: all(said.about),
    })),
    issues: annotation.issues.map((issue) => ({
      ...issue,
      topic: one(issue.topic),
      raisedBy: all(issue.raisedBy),
      with: all(issue.with),
    })),
    purposes: annotation.purposes.map((purpose) => ({
      ...purpose,
      content: one(purpose.content),
      of: all(purpose.of),
    })),
    causes: annotation.causes.map((cause) => ({ ...cause, content: one(cause.content), of: all(cause.of) })),
    outlook: annotation.outlook.map((view) => ({ ...view, content: one(view.content), holders: all(view.holders) })),
  }
}
