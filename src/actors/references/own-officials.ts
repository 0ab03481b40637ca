import type { Mention } from '../../mentions/mention.ts'
import { quadOf } from '../../reader/codebook.ts'
import { unknownPerson } from '../make-actor.ts'
import type { PhraseReading } from '../phrases/phrase-reading.ts'
import type { Told } from '../told.ts'
import type { Voice } from '../voices/voice.ts'
import { homes, type Reference } from './discourse.ts'

/**
 * "Minister Ayo Okonde" in what a government publishes is its own (RES34): of those with an office and a name, but no state, the
 * first whom the document names, unless he acts on that state, meets its people or is harmed.
 */
export function ownOfficial(
  mention: Mention,
  quoted: boolean,
  voice: Voice | null,
  { mentions, readings, actorsAt, partsAt }: Told,
): Reference | null {
  const reading = readings[mention.id]
  const state = voice?.many.state ?? null
  if (!reading?.person || voice === null || state === null || quoted || !isOffice(reading)) return null
  const parts = partsAt(mention)
  const isHarmed = parts.some(({ type, side }) => side === 'recipient' && quadOf[type] > 2)
  const across = parts.flatMap((part) => [...part.across, ...part.facing].flatMap(actorsAt))
  if (isHarmed || reading.concerns.length > 0 || homes(across).includes(state)) return null
  const name = reading.person.words
  const isAnother = (other: Mention) => {
    const read = readings[other.id]
    if (other.id >= mention.id || !read?.person || !isOffice(read) || read.person.words === name) return false
    const known = actorsAt(other)
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
