import { type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, Role } from '../events/event.ts'
import { evidenceRole, type FindParty } from '../events/parties.ts'
import { wordsBetween } from '../events/words.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** The evidence of a ledger entry: its sentence, the words that carry it, and its parties by their part. */
export function evidenceOf(
  text: string,
  sentence: Sentence,
  words: Span,
  spans: Partial<Record<Role, readonly Span[]>>,
  party: FindParty,
): Evidence {
  const roles = Object.entries(spans) as [Role, readonly Span[]][]
  return {
    sentence: sentence.index,
    start: sentence.start,
    end: sentence.end,
    trigger: { start: words.start, end: words.end, text: slice(text, words) },
    roles: roles.flatMap(([role, list]) => list.map((span) => evidenceRole(role, party(span)))),
  }
}

/** The ids an evidence gives for a part, each once, in order of the text. */
export function actorsOf(evidence: Evidence, role: Role): readonly string[] {
  return [...new Set(evidence.roles.filter((one) => one.role === role).flatMap(({ actors }) => actors))]
}

/** Whether a role is that of somebody who acts or is acted on. */
export function isParty({ role }: { readonly role: Role }): boolean {
  return role === 'actor' || role === 'recipient'
}

interface Act {
  readonly sentence: number
  readonly trigger: Span
}
type Told = Pick<EventDocument, 'text' | 'sentences'>

/** The words and marks of its sentence before an act, in lower case and in order. */
export function wordsAhead({ sentence, trigger }: Act, { text, sentences }: Told): readonly string[] {
  const whole = sentences[sentence]
  return whole === undefined ? [] : wordsBetween(text, whole, whole.start, trigger.start)
}

/** … and those behind it. */
export function wordsBehind({ sentence, trigger }: Act, { text, sentences }: Told): readonly string[] {
  const whole = sentences[sentence]
  return whole === undefined ? [] : wordsBetween(text, whole, trigger.end, whole.end)
}
