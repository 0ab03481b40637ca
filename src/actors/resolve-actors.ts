import type { Message } from '../base/message.ts'
import type { Mention } from '../mentions/mention.ts'
import { emptyAnnotation } from '../reader/reader.ts'
import { type Actor, type Resolution, stateOf } from './actor.ts'
import { gatherActors } from './gather-actors.ts'
import { type GuessHome, guessHome } from './guess/guess-home.ts'
import { readNames } from './names/read-names.ts'
import { type OfficeCode, sharedOffices } from './office.ts'
import { holderOf } from './persons.ts'
import { type ReadMentions, readMentions } from './phrases/read-mentions.ts'
import { writtenPersons } from './phrases/written-persons.ts'
import type { Referent } from './references/discourse.ts'
import { type Around, meantUnnamed } from './references/meant-unnamed.ts'
import { personDescribed } from './references/person-described.ts'
import {
  datelineReferent,
  namedReferents,
  referentOf,
  seatOf,
  togetherIn,
  voiceReferent,
} from './references/referents.ts'
import { partsFinder } from './references/roles.ts'
import { thoseOfOpening } from './references/those-of-opening.ts'
import type { Resolvable } from './resolvable.ts'
import { actorsFinder, type Settled, settle } from './settled.ts'
import type { Told } from './told.ts'
import { speakersOf } from './voices/speakers.ts'
import type { Voice } from './voices/voice.ts'

/**
 * Says whom each mention means, as of the article's date: first by its own words, then by its chain, then by what the
 * text has named before. A party that stays open has no actors, and a message says so.
 */
export function resolveActors(document: Resolvable, guess: GuessHome = guessHome): ResolvedActors {
  const { mentions } = document
  const { scans, knowledge } = readNames(document)
  const read = readMentions(document.text, mentions, scans, knowledge)
  const settled: Settled = { found: new Map(), named: new Map(), meant: new Map() }
  const actorsAt = actorsFinder(mentions, settled)
  settleNamed(document, read, settled, actorsAt)
  const speakers = speakersOf(document, knowledge)
  const { voice } = speakers
  const known: Omit<Told, 'referents'> = {
    ...document,
    scans,
    readings: read.readings,
    actorsAt,
    partsAt: partsFinder(document.annotations),
    ownHolder: holderFinder(voice, document),
    seat: voice === null ? seatOf(document.text, document.dateline, document.published) : null,
  }
  settleUnnamed(known, [...outsideReferents(document, voice), ...namedReferents(scans, knowledge)], settled, {
    ...read,
    speakers,
    guess,
  })
  return {
    ...gatherActors(document, settled.found, writtenPersons(scans, knowledge)),
    ownSide: voice?.speaks === true ? stateOf(voice.many) : null,
    isNews: voice === null,
    statedBy: voice === null || voice.all.length < 2 ? [] : voice.all.map(stateOf),
  }
}

/** Whom the mentions of an article mean, and who publishes it. */
export interface ResolvedActors {
  readonly actors: readonly Actor[]
  readonly resolutions: ReadonlyMap<number, Resolution>
  /** the state or body that speaks in it, by its headline (RES1); null for news and for what a ministry publishes */
  readonly ownSide: string | null
  /** it has no voice (RES1) */
  readonly isNews: boolean
  /** the states and bodies that make a joint statement (RES161) */
  readonly statedBy: readonly string[]
  readonly messages: readonly Message[]
}

/** First, whatever its own words say. */
function settleNamed(
  { text, published, mentions }: Resolvable,
  { readings }: ReadMentions,
  settled: Settled,
  actorsAt: Told['actorsAt'],
): void {
  for (const mention of mentions) {
    const reading = readings[mention.id]
    if (!reading || reading.actors.length === 0 || reading.weak) continue
    const person = personDescribed(mention, { text, published, mentions, readings, actorsAt })
    const described = person && { actors: [person], anyOf: false, reasons: [`${person.name}, named before`] }
    settle(mention, described ?? reading, settled, 'named')
  }
}

/** Then, in the order of the text, what refers to somebody; whom it means can be referred to in what follows. */
function settleUnnamed(
  known: Omit<Told, 'referents'>,
  referents: Referent[],
  settled: Settled,
  around: Omit<Around, 'ofOpening'>,
): void {
  const { text, annotations, mentions, readings, actorsAt } = known
  const recall = (mention: Mention) => {
    const actors = settled.found.get(mention.id)?.actors ?? []
    const refers = mention.party || mention.kind === 'PRONOUN'
    if (refers && actors.length > 0)
      referents.push(referentOf(mention, actors, readings[mention.id]?.title?.office ?? null))
  }
  for (const mention of mentions) recall(mention)
  for (const [index, annotation] of annotations.entries()) referents.push(...togetherIn(annotation, index, actorsAt))
  const told: Told = { ...known, referents }
  const ofOpening = thoseOfOpening({ ...told, voices: around.speakers.voices })
  let sentence = 0
  for (const mention of sayersFirst(text, mentions)) {
    // those who act together in the sentences before, now that descriptions in them are known too ("the premier and the president")
    for (; sentence < mention.sentence; sentence++)
      referents.unshift(...togetherIn(annotations[sentence] ?? emptyAnnotation, sentence, actorsAt))
    const one = settled.found.has(mention.id) ? null : meantUnnamed(mention, told, settled, { ...around, ofOpening })
    if (one === null) continue
    settle(mention, one, settled, readings[mention.id]?.person ? 'named' : 'meant')
    recall(mention)
  }
}

/** Who is in mind before the text begins: the state that publishes, the town of the dateline. */
function outsideReferents({ text, dateline, published }: Resolvable, voice: Voice | null): readonly Referent[] {
  return [...(voice === null ? [] : [voiceReferent(voice.many)]), ...datelineReferent(text, dateline, published)]
}

function holderFinder(voice: Voice | null, { published }: Resolvable): (office: OfficeCode) => Actor | null {
  const state = voice?.many.state
  return (office) =>
    state && published && !sharedOffices.has(office) ? (holderOf(state, office, published)?.actor ?? null) : null
}

/** The mentions in order, in each sentence first who says it right behind a quotation: “We …,” he said. */
function sayersFirst(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const rank = ({ speaks, start }: Mention) =>
    speaks && /["”] $/u.test(text.slice(Math.max(0, start - 2), start)) ? 0 : 1
  return mentions.toSorted((a, b) => a.sentence - b.sentence || rank(a) - rank(b))
}
