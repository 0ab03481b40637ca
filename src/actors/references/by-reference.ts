import type { Mention } from '../../mentions/mention.ts'
import { unknownPerson, withSector } from '../make-actor.ts'
import type { Meant } from '../meant.ts'
import { tokenRange } from '../phrases/read-mention.ts'
import type { Told } from '../told.ts'
import { isQuoted } from '../voices/voice.ts'
import { theAddressed, thoseInConversation } from './conversation.ts'
import type { Description } from './description.ts'
import { descriptionOf, type Speaking } from './description-of.ts'
import { homes, type Reference, type Referent } from './discourse.ts'
import { ownOfficial } from './own-officials.ts'
import { resolveReference } from './reference.ts'
import { bothBehind } from './several-count.ts'

/** Whom the rules alone say that a mention refers to; null where they say nothing. */
export function meantByReference(
  mention: Mention,
  told: Told,
  speaking: Speaking,
): (Meant & Pick<Reference, 'weak'>) | null {
  const { text, scans, readings, referents } = told
  const scan = scans[mention.sentence]
  if (scan === undefined) return null
  const quoted = isQuoted(text, scan.sentence, mention, told.quotes ?? [])
  const own = ownOfficial(mention, quoted, speaking.voice, told)
  if (own !== null) return { ...own, anyOf: false }
  const together = quoted ? null : thoseInConversation(mention, told, speaking)
  if (together !== null) return { ...together, anyOf: false }
  const reading = readings[mention.id]
  if (reading?.stranger || (reading?.person && !reading.title?.office)) return null
  const description = descriptionOf(mention, scan, quoted, told, speaking)
  const both = description.number === 'one' ? null : bothBehind(scan.words, tokenRange(scan, mention)[1])
  const described = (both && ofBoth(description, both, referents)) ?? resolveReference(description, referents)
  const reference =
    quoted || description.named ? described : theAddressed(description, text, speaking.hearer, described)
  if (reference === null) return null
  const [home] = reference.actors
  if (!reading?.person || home === undefined) return { ...reference, anyOf: false }
  return {
    actors: [unknownPerson(reading.person.words, home, reading.title)],
    anyOf: false,
    reasons: reference.reasons,
    ...(reference.weak && { weak: reference.weak }),
  }
}

/** "border guards of the two countries": those whom "the two countries" stands for (RES2), with the sector of the noun. */
function ofBoth(description: Description, words: readonly string[], referents: readonly Referent[]): Reference | null {
  const { title } = description
  const bare = { ...description, words, before: 'the', title: null, own: null, named: false, mutual: false, weak: [] }
  const reference = resolveReference(bare, referents)
  if (reference === null || homes(reference.actors).length < 2) return null
  return { ...reference, actors: reference.actors.map((actor) => withSector(actor, title?.sectors ?? [])) }
}
