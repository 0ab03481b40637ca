import type { Message } from '../base/message.ts'
import type { Span } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import { emptyAnnotation } from '../reader/reader.ts'
import { type Actor, type Resolution, stateOf } from './actor.ts'
import { gatherActors } from './gather-actors.ts'
import { type GuessHome, guessHome } from './guess/guess-home.ts'
import type { Meant } from './meant.ts'
import { readNames } from './names/read-names.ts'
import { type OfficeCode, sharedOffices } from './office.ts'
import { holderOf } from './persons.ts'
import { withApposed } from './phrases/apposed.ts'
import { personsListed } from './phrases/coordinated.ts'
import { writtenPersons } from './phrases/introduced-persons.ts'
import { readMention } from './phrases/read-mention.ts'
import { withSharedNouns } from './phrases/shared-noun.ts'
import { meantUnnamed, type Settled } from './references/meant-unnamed.ts'
import { personDescribed } from './references/person-described.ts'
import {
  datelineReferent,
  namedReferents,
  referentOf,
  seatOf,
  togetherIn,
  voiceReferent,
} from './references/referents.ts'
import { keyOf, partsFinder } from './references/roles.ts'
import { thoseOfOpening } from './references/those-of-opening.ts'
import type { Resolvable } from './resolvable.ts'
import type { Told } from './told.ts'
import { speakersOf } from './voices/speakers.ts'
import type { Voice } from './voices/voice.ts'

/**
 * Says whom each mention means, as of the article's date: first by its own words, then by its chain, then by what the
 * text has named before. A party that stays open has no actors, and a message says so.
 */
export function resolveActors(
  document: Resolvable,
  guess: GuessHome = guessHome,
): {
  actors: readonly Actor[]
  resolutions: ReadonlyMap<number, Resolution>
  /** the state or body that speaks in it, by its headline (RES1); null for news and for what a ministry publishes */
  ownSide: string | null
  /** it has no voice (RES1) */
  isNews: boolean
  /** the states and bodies that make a joint statement (RES161) */
  statedBy: readonly string[]
  messages: readonly Message[]
} {
  const { text, annotations, mentions, published } = document
  const { scans, knowledge } = readNames(document)
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  const beside = ({ sentence }: Mention) => bySentence.get(sentence) ?? []
  const lists = mentions.map((mention) => personsListed(text, mention, beside(mention)))
  const apart = mentions.map((mention, index) =>
    lists[index]!.length > 0
      ? null
      : withApposed(readMention(mention, scans, knowledge), mention, scans[mention.sentence], knowledge),
  )
  const readings = withSharedNouns(text, mentions, apart, scans)
  const settled: Settled = { found: new Map(), named: new Map(), meant: new Map() }
  const actorsAt = actorsFinder(mentions, settled.found)
  for (const mention of mentions) {
    const reading = readings[mention.id]
    if (!reading || reading.actors.length === 0 || reading.weak) continue
    const person = personDescribed(mention, { text, published, mentions, readings, actorsAt })
    const described = person && { actors: [person], anyOf: false, reasons: [`${person.name}, named before`] }
    settle(mention, described ?? reading, settled, 'named')
  }
  const speakers = speakersOf(document, knowledge)
  const { voice } = speakers
  const referents = [
    ...(voice === null ? [] : [voiceReferent(voice.many)]),
    ...datelineReferent(text, document.dateline, published),
    ...namedReferents(scans, knowledge),
  ]
  const recall = (mention: Mention) => {
    const actors = settled.found.get(mention.id)?.actors ?? []
    const refers = mention.party || mention.kind === 'PRONOUN'
    if (refers && actors.length > 0)
      referents.push(referentOf(mention, actors, readings[mention.id]?.title?.office ?? null))
  }
  for (const mention of mentions) recall(mention)
  for (const [index, annotation] of annotations.entries()) referents.push(...togetherIn(annotation, index, actorsAt))
  const told: Told = {
    ...document,
    scans,
    readings,
    referents,
    actorsAt,
    partsAt: partsFinder(annotations),
    ownHolder: holderFinder(voice, document),
    seat: voice === null ? seatOf(text, document.dateline, published) : null,
  }
  const ofOpening = thoseOfOpening({ ...told, voices: speakers.voices })
  const around = { speakers, beside, listed: ({ id }: Mention) => lists[id]!, ofOpening, guess }
  let sentence = 0
  for (const mention of sayersFirst(text, mentions)) {
    // those who act together in the sentences before, now that descriptions in them are known too ("the premier and the president")
    for (; sentence < mention.sentence; sentence++)
      referents.unshift(...togetherIn(annotations[sentence] ?? emptyAnnotation, sentence, actorsAt))
    const one = settled.found.has(mention.id) ? null : meantUnnamed(mention, told, settled, around)
    if (one === null) continue
    settle(mention, one, settled, readings[mention.id]?.person ? 'named' : 'meant')
    recall(mention)
  }
  return {
    ...gatherActors(document, settled.found, writtenPersons(scans, knowledge)),
    ownSide: voice?.speaks === true ? stateOf(voice.many) : null,
    isNews: voice === null,
    statedBy: voice === null || voice.all.length < 2 ? [] : voice.all.map(stateOf),
  }
}

function settle(mention: Mention, one: Meant, settled: Settled, kind: 'named' | 'meant'): void {
  settled.found.set(mention.id, one)
  if (one.actors.length === 1 && !settled[kind].has(mention.chain)) settled[kind].set(mention.chain, one)
}

/** Whom a span means, as far as it is found by the time of asking. */
function actorsFinder(
  mentions: readonly Mention[],
  found: ReadonlyMap<number, Meant>,
): (span: Span) => readonly Actor[] {
  const bySpan = new Map(mentions.map((mention) => [keyOf(mention), mention.id]))
  return (span) => found.get(bySpan.get(keyOf(span)) ?? -1)?.actors ?? []
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
