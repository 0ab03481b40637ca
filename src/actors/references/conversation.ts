import { type Span, slice } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import { isOfSpeech } from '../../mentions/pronouns.ts'
import type { Actor } from '../actor.ts'
import type { Told } from '../told.ts'
import type { Description } from './description.ts'
import type { Speaking } from './description-of.ts'
import { homeOf, type Reference } from './discourse.ts'
import { keyOf } from './roles.ts'

/** RES83: "we" and "our" of a contact that tells of nobody else are who speaks and to whom he speaks; no visit, for one of them makes it. */
export function thoseInConversation(pronoun: Mention, told: Told, { voice, hearer }: Speaking): Reference | null {
  const { text, annotations, actorsAt } = told
  if (voice === null || hearer === null || !selves.test(text.slice(pronoun.start, pronoun.end))) return null
  const contact = annotations[pronoun.sentence]?.events.find(({ type, mode, trigger, actors, recipients }) => {
    const hasPart = [...actors, ...recipients].some((one) => keyOf(one) === keyOf(pronoun))
    return type === 'CONSULT' && mode !== 'visit' && (hasPart || claimed.test(text.slice(pronoun.end, trigger.start)))
  })
  if (contact === undefined || wanting.test(text.slice(pronoun.end, contact.trigger.start))) return null
  const others = [...contact.actors, ...contact.recipients].filter((one) => keyOf(one) !== keyOf(pronoun))
  const sides = [voice.one, hearer]
  // as "you", by name, or as the state of one of them
  const isOfThem = (one: Span) => isOfSpeech(slice(text, one)) || areOf(actorsAt(one), sides)
  return others.every(isOfThem) ? { actors: sides, reasons: ['who speaks and to whom'] } : null
}

/** RES84: a form of address without a name ("Madam Prime Minister") is who is spoken to, unless it is the one of that office beside him. */
export function theAddressed(
  { words, title, before, start, end }: Description,
  text: string,
  hearer: Actor | null,
  meant: Reference | null,
): Reference | null {
  const isBare = title?.office != null && before === ',' && /^\p{Lu}/u.test(text.slice(start, end))
  const isCalled = address.test(words[0] ?? '') || (isBare && marks.test(text.slice(end, end + 1)))
  if (hearer === null || !isCalled) return meant
  return meant?.actors.every((one) => one.kind === 'person' && homeOf(one) === homeOf(hearer))
    ? meant
    : { actors: [hearer], reasons: ['to whom is spoken'] }
}

/** One of the two, or the state of one of them. */
function areOf(actors: readonly Actor[], sides: readonly Actor[]): boolean {
  const isOf = (actor: Actor) =>
    sides.some((one) => one.id === actor.id || (actor.kind !== 'person' && homeOf(one) === homeOf(actor)))
  return actors.length > 0 && actors.every(isOf)
}

const marks = /^[,.;:?!]/
const address = /^(?:Mr\.?|Mister|Madame?)$/iu
const selves = /^(?:we|us|our)$/iu
/** "we | would like to | discuss": what one of the two wants */
const wanting = /^ (?:would like|wants?|wanted|wish|hope|intend)\b/u
/** "our | long and candid | talks" */
const claimed = /^(?: \p{L}[\p{L}-]*){0,3} $/u
