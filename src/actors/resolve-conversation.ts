import type { Span } from '../base/span.ts'
import { isOfSpeech } from '../mentions/pronouns.ts'
import type { Annotation } from '../reader/reader.ts'
import type { Actor } from './actor.ts'
import type { Description } from './description.ts'
import { homeOf, type Reference } from './resolve-discourse.ts'
import { keyOf } from './resolve-roles.ts'
import type { Voice } from './resolve-voice.ts'

/** Where a pronoun stands in a conversation of two sides, and what is told there. */
interface Told {
  readonly text: string
  readonly annotation: Annotation
  readonly voice: Voice | null
  readonly hearer: Actor | null
  readonly actorsAt: (span: Span) => readonly Actor[]
}

/** RES83: "we" and "our" of a contact that tells of nobody else are who speaks and to whom he speaks; no visit, for one of them makes it. */
export function thoseInConversation(pronoun: Span, told: Told): Reference | null {
  const { text, annotation, voice, hearer } = told
  if (voice === null || hearer === null || !selves.test(text.slice(pronoun.start, pronoun.end))) return null
  const contact = annotation.events.find(({ type, mode, trigger, actors, recipients }) => {
    const hasPart = [...actors, ...recipients].some((one) => keyOf(one) === keyOf(pronoun))
    return type === 'CONSULT' && mode !== 'visit' && (hasPart || claimed.test(text.slice(pronoun.end, trigger.start)))
  })
  if (contact === undefined || wanting.test(text.slice(pronoun.end, contact.trigger.start))) return null
  const others = [...contact.actors, ...contact.recipients].filter((one) => keyOf(one) !== keyOf(pronoun))
  if (!others.every((one) => isOfThem(one, told))) return null
  return { actors: [voice.one, hearer], reasons: ['who speaks and to whom'] }
}

/** RES84: a form of address without a name ("Madam Prime Minister") is who is spoken to, unless it is the one of that office beside him. */
export function theAddressed(
  { words, title, before, start, end }: Description,
  { text, hearer }: Pick<Told, 'text' | 'hearer'>,
  meant: Reference | null,
): Reference | null {
  const isBare = title?.office != null && before === ',' && /^\p{Lu}/u.test(text.slice(start, end))
  const isCalled = address.test(words[0] ?? '') || (isBare && marks.test(text.slice(end, end + 1)))
  if (hearer === null || !isCalled) return meant
  return meant?.actors.every((one) => one.kind === 'person' && homeOf(one) === homeOf(hearer))
    ? meant
    : { actors: [hearer], reasons: ['to whom is spoken'] }
}

/** One of the two, as "you" or by name, or the state of one of them. */
function isOfThem(party: Span, { text, voice, hearer, actorsAt }: Told): boolean {
  if (isOfSpeech(text.slice(party.start, party.end))) return true
  const sides = [voice?.one, hearer].flatMap((one) => one ?? [])
  const actors = actorsAt(party)
  return (
    actors.length > 0 &&
    actors.every((actor) =>
      sides.some((one) => one.id === actor.id || (actor.kind !== 'person' && homeOf(one) === homeOf(actor))),
    )
  )
}

const marks = /^[,.;:?!]/
const address = /^(?:Mr\.?|Mister|Madame?)$/iu
const selves = /^(?:we|us|our)$/iu
/** "we | would like to | discuss": what one of the two wants */
const wanting = /^ (?:would like|wants?|wanted|wish|hope|intend)\b/u
/** "our | long and candid | talks" */
const claimed = /^(?: \p{L}[\p{L}-]*){0,3} $/u
