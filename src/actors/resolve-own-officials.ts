import type { Mention } from '../mentions/mention.ts'
import type { Actor } from './actor.ts'
import { unknownPerson } from './make-actor.ts'
import type { PhraseReading } from './phrase-reading.ts'
import { homes, type Reference } from './resolve-discourse.ts'
import type { Voice } from './resolve-voice.ts'

/** What stands around a person with a title in a document that speaks for a state. */
interface Setting {
  readonly voice: Voice | null
  readonly quoted: boolean
  /** the other sides of its acts */
  readonly across: readonly Actor[]
  /** something hostile is done to him */
  readonly harmed: boolean
  /** the mentions of the document, and what is known of each */
  readonly mentions: readonly Mention[]
  readonly readings: readonly (PhraseReading | null)[]
  readonly actorsOf: (mention: Mention) => readonly Actor[]
}

/**
 * "Minister Ayo Okonde" in what a government publishes is its own (RES34): of those with an office and a name, but no state, the
 * first whom the document names, unless he acts on that state, meets its people or is harmed.
 */
export function ownOfficial(mention: Mention, setting: Setting): Reference | null {
  const { voice, quoted, across, harmed, mentions, readings, actorsOf } = setting
  const reading = readings[mention.id]
  const state = voice?.many.state ?? null
  if (!reading?.person || voice === null || state === null || quoted || harmed || !isOffice(reading)) return null
  if (reading.concerns.length > 0 || homes(across).includes(state)) return null
  const name = reading.person.words
  const isAnother = (other: Mention) => {
    const read = readings[other.id]
    if (other.id >= mention.id || !read?.person || !isOffice(read) || read.person.words === name) return false
    const known = actorsOf(other)
    return known.length === 0 || homes(known).includes(state)
  }
  if (mentions.some(isAnother)) return null
  const reasons = [`an official of ${voice.many.name}, which publishes this`]
  return { actors: [unknownPerson(name, voice.many, reading.title)], reasons }
}

function isOffice({ title }: PhraseReading): boolean {
  const speaks = title?.office === 'spokesperson'
  return title?.kind === 'person' && (speaks || title.sectors.some((sector) => sector === 'GOV' || sector === 'MIL'))
}
