import type { Span } from '../base/span.ts'
import type { Annotation } from './reader.ts'

/** A span that fills a role of an annotation, with the role's name. */
export interface RoleSpan extends Span {
  readonly role:
    | 'actor'
    | 'recipient'
    | 'reporter'
    | 'place'
    | 'speaker'
    | 'affiliation'
    | 'about'
    | 'raisedBy'
    | 'with'
    | 'holder'
}

/** The part of an annotation that names parties. */
type Parties = Pick<Annotation, 'events' | 'statements' | 'issues' | 'outlook'>

/** Every span of a sentence's annotation in which a party or a place may stand, in order of the text. */
export function roleSpans(annotation: Parties): readonly RoleSpan[] {
  const spans: RoleSpan[] = []
  const add = (role: RoleSpan['role'], list: readonly Span[]) => {
    for (const { start, end } of list) spans.push({ role, start, end })
  }
  for (const event of annotation.events) {
    add('actor', event.actors)
    add('recipient', event.recipients)
    add('reporter', event.reporter)
    add('place', event.place)
  }
  for (const statement of annotation.statements) {
    add('speaker', statement.speaker)
    add('affiliation', statement.affiliation)
    add('about', statement.about)
  }
  for (const issue of annotation.issues) {
    add('raisedBy', issue.raisedBy)
    add('with', issue.with)
  }
  for (const outlook of annotation.outlook) add('holder', outlook.holders)
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Every span that names a party, each once: no places, nor the bodies that speakers are of. */
export function partySpans(annotation: Parties): readonly Span[] {
  const parties = roleSpans(annotation).filter(({ role }) => role !== 'place' && role !== 'affiliation')
  return [...new Map(parties.map(({ start, end }) => [`${start}-${end}`, { start, end }])).values()]
}
