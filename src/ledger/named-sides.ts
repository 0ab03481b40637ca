import { stateOf } from '../actors/actor.ts'
import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'
import type { Mention } from '../mentions/mention.ts'
import { pronounOf } from '../mentions/pronouns.ts'

/**
 * The states and bodies that a sentence of an act names: by a name in it, or by a pronoun or a noun that has its name elsewhere.
 * "I", "we" and "you" name nobody (LE29).
 */
export function namedSides({ evidence }: RapportEvent, document: EventDocument): ReadonlySet<string> {
  const codes = new Map(document.actors.map((actor) => [actor.id, stateOf(actor)]))
  const told = new Set(evidence.map(({ sentence }) => sentence))
  const named = document.mentions.filter((mention) => told.has(mention.sentence) && isNamed(mention, document))
  const actors = named.flatMap(({ id }) => document.resolutions.get(id)?.actors ?? [])
  return new Set(actors.map((id) => codes.get(id) ?? '?').filter((code) => code !== '?'))
}

/** A sentence in the first or second person: somebody's speech, in quotation marks or in a transcript. */
export function isSpoken({ text, sentences }: EventDocument, index: number): boolean {
  const tokens = sentences[index]?.tokens ?? []
  return tokens.some(({ start, end }) => ofSpeech.has(pronounOf(text.slice(start, end))?.standsFor))
}

const ofSpeech: ReadonlySet<string | undefined> = new Set(['speaker', 'hearer'])

function isNamed(mention: Mention, { text, chains }: EventDocument): boolean {
  if (mention.kind !== 'PRONOUN' && mention.kind !== 'NOMINAL') return true
  if (mention.kind === 'PRONOUN' && ofSpeech.has(pronounOf(text.slice(mention.start, mention.end))?.standsFor))
    return false
  return mention.names.length > 0 || chains[mention.chain]?.name != null
}
