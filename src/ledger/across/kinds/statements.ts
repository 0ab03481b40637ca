import media from '../../../../data/ledger/state-media.json' with { type: 'json' }
import type { Evidence, Role } from '../../../events/event.ts'
import { codesOf, compatible, pairsBetween, sameSet, uniquePairs } from '../codes.ts'
import type { Entry, Merged, Telling, Told } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { isOutlet } from '../outlet.ts'
import { topicLikeness } from '../topics.ts'
import { likeness } from '../wording.ts'

/** share of the longer quotation's telling words: papers cut a quotation here and there */
const sameWords = 0.6

/** The same words of the same speaker, however often they are printed (LA11). */
export const statements: Kind<'statement'> = { reach: 60, kin, merge, when: () => null, pairs }

function kin(telling: Telling<'statement'>, { record, tellings }: Entry<'statement'>): number {
  const alike = topicLikeness(telling.record.content, record.content)
  return alike >= sameWords && haveSameSpeakers(telling, tellings[0]!) ? alike : 0
}

/** What several say together all of them say, or on the same day some; else the same actor or, unknown, one of half of that name. */
function haveSameSpeakers(a: Telling<'statement'>, b: Telling<'statement'>): boolean {
  const [some, others] = [speakersOf(a.record), speakersOf(b.record)]
  if (some.size > 1 || others.size > 1)
    return a.published === b.published ? compatible(some, others) : sameSet(some, others)
  const [one, other] = [a.record.speakerActor, b.record.speakerActor]
  return one !== null && other !== null ? one === other : likeness(a.record.speaker, b.record.speaker) >= 0.5
}

function speakersOf({ speakerActor, evidence }: Told['statement']): ReadonlySet<string> {
  return new Set(speakerActor === null ? actorsAs('speaker', evidence) : [speakerActor])
}

function actorsAs(part: Role, evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap(({ roles }) => roles.filter(({ role }) => role === part)).flatMap(({ actors }) => actors)
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

/** Between those who make it together, and with those whom it is about (LA11); an outlet speaks for no state but that which runs it (LA221). */
function pairs(telling: Telling<'statement'>) {
  const { about, evidence } = telling.record
  const isForSide = (id: string) => !isOutlet(id, telling.actors[id]) || stateMedia.has(id)
  const speakers = [...speakersOf(telling.record)].filter(isForSide)
  const speaking = codesOf([...speakers, ...actorsAs('affiliation', evidence).filter(isForSide)], telling)
  const together = pairsBetween(codesOf(speakers, telling), new Set())
  return uniquePairs([...together, ...pairsBetween(speaking, codesOf(about, telling))])
}

const stateMedia: ReadonlySet<string> = new Set(media.outlets)
