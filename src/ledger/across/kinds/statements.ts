import type { Role } from '../../../events/event.ts'
import { codesOf, pairsBetween, uniquePairs } from '../codes.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { topicLikeness } from '../topics.ts'
import { likeness } from '../wording.ts'

/** share of the longer quotation's telling words: papers cut a quotation here and there */
const sameWords = 0.6

/** The same words of the same speaker, however often they are printed (LA11). */
export const statements: Kind<'statement'> = { reach: 60, kin, merge, when: () => null, pairs }

function kin(telling: Telling<'statement'>, { record }: Entry<'statement'>): number {
  const told = telling.record
  const sameSpeaker =
    told.speakerActor !== null && record.speakerActor !== null
      ? told.speakerActor === record.speakerActor
      : likeness(told.speaker, record.speaker) >= 0.5
  const alike = topicLikeness(told.content, record.content)
  return sameSpeaker && alike >= sameWords ? alike : 0
}

function merge(tellings: readonly Telling<'statement'>[]): Merged['statement'] {
  const records = tellings.map(({ record }) => record)
  return {
    ...records[0]!,
    speakerActor: records.find(({ speakerActor }) => speakerActor !== null)?.speakerActor ?? null,
    affiliation: records.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
    about: unique(records.flatMap(({ about }) => about)),
    evidence: evidenceOf(tellings),
  }
}

/** Between those who make it together, and with those whom it is about (LA11). */
function pairs(telling: Telling<'statement'>) {
  const { speakerActor, about, evidence } = telling.record
  const actorsAs = (part: Role) =>
    evidence.flatMap(({ roles }) => roles.filter(({ role }) => role === part)).flatMap(({ actors }) => actors)
  const speakers = speakerActor === null ? actorsAs('speaker') : [speakerActor]
  const speaking = codesOf([...speakers, ...actorsAs('affiliation')], telling)
  const together = pairsBetween(codesOf(speakers, telling), new Set())
  return uniquePairs([...together, ...pairsBetween(speaking, codesOf(about, telling))])
}
