import type { PlainDate } from '../base/plain-date.ts'
import { type Span, slice } from '../base/span.ts'
import { tokenize } from '../sentences/tokenize.ts'
import { withSector } from './make-actor.ts'
import { holderOf } from './persons.ts'
import type { Reference } from './resolve-discourse.ts'
import { parseTitle } from './resolve-lookups.ts'
import { prepositions } from './resolve-owners.ts'
import type { Voice } from './resolve-voice.ts'

/** What a ministry or a department publishes. */
interface House {
  readonly text: string
  readonly outlet: string | null
  readonly published: PlainDate | null
  readonly voice: Voice | null
}

/**
 * RES187: in what a ministry or a department publishes, "the Ministry" and "the Foreign Ministry" are it, and "the Secretary" or "the Minister"
 * alone is who leads it. Null elsewhere.
 */
export function ofOwnHouse(mention: Span, { text, outlet, published, voice }: House): Reference | null {
  const state = voice?.many.state ?? null
  const house = houses.exec(outlet ?? '')?.groups
  const isDefinite = /\bthe\s$/iu.test(text.slice(0, mention.start).slice(-4))
  if (voice === null || state === null || house === undefined || !isDefinite) return null
  const words = slice(text, mention)
  const isMinistry = /ministry/iu.test(house.house!)
  if ((isMinistry ? /^(?:\p{Lu}\p{Ll}+ )?Ministry$/u : /^Department$/u).test(words))
    return { actors: [withSector(voice.many, ['GOV'])], reasons: ['publishes this'] }
  if (!(isMinistry ? /^[Mm]inister$/u : /^Secretary$/u).test(words)) return null
  const office = officeOf(isMinistry ? 'minister' : 'secretary', house.field!)
  const head = office === null || published === null ? null : holderOf(state, office, published)
  return head && { actors: [head.actor], reasons: ['leads the house that publishes this'] }
}

const houses = /\b(?<house>ministry|department) (?:of|for) (?<field>\p{Lu}.*)$/iu

/** "Minister of External Affairs" of "External Affairs, Government of …": by the longest beginning that is an office. */
function officeOf(head: string, field: string) {
  const tokens = tokenize(field, { start: 0, end: field.length })
  const stop = tokens.findIndex((token) => /^[,(]$/.test(slice(field, token)) || prepositions.has(slice(field, token)))
  const words = field.slice(0, stop < 0 ? field.length : (tokens[stop]?.start ?? field.length)).trim()
  return parseTitle(`${head} of ${words}`.toLowerCase())?.office ?? null
}
