import type { Message } from '../base/message.ts'
import { type Span, slice } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import { emptyAnnotation } from '../reader/reader.ts'
import { type Actor, type Resolution, stateOf } from './actor.ts'
import { gatherActors } from './gather-actors.ts'
import { type GuessHome, guessHome } from './guess-home.ts'
import { allOf, type Meant } from './meant.ts'
import { type OfficeCode, sharedOffices, soleOffices } from './office.ts'
import { holderOf } from './persons.ts'
import { readMention } from './read-mention.ts'
import { readNames } from './read-names.ts'
import type { Resolvable } from './resolvable.ts'
import { withApposed } from './resolve-apposed.ts'
import { isBarred, isNamedStranger } from './resolve-barred.ts'
import { meantByGuess } from './resolve-by-guess.ts'
import { meantByReference } from './resolve-by-reference.ts'
import { personsListed } from './resolve-coordinated.ts'
import { isCutOff, wholeOfCut, wholeOfTitle } from './resolve-cut-off.ts'
import { personDescribed } from './resolve-described.ts'
import { ofJointStatement } from './resolve-joint-statement.ts'
import { writtenPersons } from './resolve-persons.ts'
import { datelineReferent, namedReferents, referentOf, seatOf, togetherIn, voiceReferent } from './resolve-referents.ts'
import { keyOf } from './resolve-roles.ts'
import { withSharedNouns } from './resolve-shared-noun.ts'
import { thoseOfOpening } from './resolve-those-of-opening.ts'
import { bearerOf } from './resolve-titled.ts'
import { voiceOf } from './resolve-voice.ts'
import { askedOf, hearersOf, voicesOf } from './speaker-turns.ts'

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
  const lists = mentions.map((mention) => personsListed(text, mention, bySentence.get(mention.sentence) ?? []))
  const apart = mentions.map((mention, index) =>
    lists[index]!.length > 0
      ? null
      : withApposed(readMention(mention, scans, knowledge), mention, scans[mention.sentence], knowledge),
  )
  const readings = withSharedNouns(text, mentions, apart, scans)
  const found = new Map<number, Meant>()
  const named = new Map<number, Meant>()
  const meant = new Map<number, Meant>()
  const settle = (mention: Mention, one: Meant, chains: Map<number, Meant>) => {
    found.set(mention.id, one)
    if (one.actors.length === 1 && !chains.has(mention.chain)) chains.set(mention.chain, one)
  }
  const bySpan = new Map(mentions.map((mention) => [keyOf(mention), mention.id]))
  const actorsAt = (span: Span) => found.get(bySpan.get(keyOf(span)) ?? -1)?.actors ?? []
  for (const mention of mentions) {
    const reading = readings[mention.id]
    if (!reading || reading.actors.length === 0 || reading.weak) continue
    const person = personDescribed(mention, { text, published, mentions, readings, actorsOf: actorsAt })
    const described = person && { actors: [person], anyOf: false, reasons: [`${person.name}, named before`] }
    settle(mention, described ?? reading, named)
  }
  const voice = voiceOf(document, knowledge)
  const voices = voicesOf(document, voice, knowledge)
  const hearers = hearersOf(voices)
  const asked = askedOf(document, voice, voices)
  // a readout is not by whom it speaks of; who has a turn is
  const selves = voices.map((one) => (one === voice || one?.one.kind !== 'person' ? null : one.one))
  const seat = voice === null ? seatOf(text, document.dateline, published) : null
  const referents = [
    ...(voice === null ? [] : [voiceReferent(voice.many)]),
    ...datelineReferent(text, document.dateline, published),
    ...namedReferents(scans, knowledge),
  ]
  const recall = (mention: Mention) => {
    const actors = found.get(mention.id)?.actors ?? []
    const refers = mention.party || mention.kind === 'PRONOUN'
    if (refers && actors.length > 0)
      referents.push(referentOf(mention, actors, readings[mention.id]?.title?.office ?? null))
  }
  for (const mention of mentions) recall(mention)
  annotations.forEach((annotation, index) => {
    referents.push(...togetherIn(annotation, index, actorsAt))
  })
  const ownHolder = (office: OfficeCode) =>
    voice?.many.state && published && !sharedOffices.has(office)
      ? (holderOf(voice.many.state, office, published)?.actor ?? null)
      : null
  const known = { ...document, scans, readings, referents, actorsAt, ownHolder, seat, guess }
  const referred = (mention: Mention) =>
    meantByReference(mention, {
      ...known,
      voice: voices[mention.sentence] ?? null,
      hearer: hearers[mention.sentence] ?? null,
      asked: asked[mention.sentence] ?? null,
      self: selves[mention.sentence] ?? null,
    })
  const knownBeside = ({ sentence }: Mention) => (bySentence.get(sentence) ?? []).filter(({ id }) => found.has(id))
  const whoMet = thoseOfOpening({ ...document, voices, actorsAt })
  let told = 0
  for (const mention of mentions) {
    // those who act together in the sentences before, now that descriptions in them are known too ("the premier and the president")
    for (; told < mention.sentence; told++)
      referents.unshift(...togetherIn(annotations[told] ?? emptyAnnotation, told, actorsAt))
    if (found.has(mention.id)) continue
    if (mention.kind !== 'PRONOUN' && isCutOff(slice(text, mention))) {
      const whole = wholeOfCut(mention, knownBeside(mention))
      if (whole !== undefined) settle(mention, found.get(whole.id)!, meant)
      if (whole !== undefined || !soleOffices.has(readings[mention.id]?.title?.office ?? 'minister')) continue
    }
    const whole = voice === null ? wholeOfTitle(text, mention, readings[mention.id], knownBeside(mention)) : undefined
    const opening =
      (whole && found.get(whole.id)) ?? whoMet(mention) ?? ofJointStatement(mention, { ...document, voice })
    if (opening !== null) {
      settle(mention, { ...opening, anyOf: false }, meant)
      recall(mention)
      continue
    }
    // what a bare description was taken for passes on to pronouns only, never to names
    const chained = named.get(mention.chain) ?? (mention.kind === 'PRONOUN' ? meant.get(mention.chain) : undefined)
    const self = selves[mention.sentence] ?? null
    const listed = lists[mention.id]!.map((person) => found.get(person.id) ?? named.get(person.chain))
    const shared = chained && isBarred(document, chained, mention, self, actorsAt) ? undefined : chained
    const refers = mention.party || mention.kind === 'PRONOUN'
    const rule =
      shared === undefined && refers && !isNamedStranger(document, mention, chained) ? referred(mention) : null
    const bearer =
      shared === undefined ? bearerOf(mention, { text, mentions, readings, actorsOf: actorsAt, ownHolder }) : null
    const one =
      listed.length > 0
        ? allOf(listed)
        : bearer !== null
          ? { actors: [bearer], anyOf: false, reasons: [`bears that title: ${bearer.name}`] }
          : shared
            ? { ...shared, anyOf: false, reasons: ['named elsewhere in the article', ...shared.reasons] }
            : rule !== null && rule.weak === undefined
              ? rule
              : meantByGuess(mention, rule, known)
    if (one === null) continue
    settle(mention, one, readings[mention.id]?.person ? named : meant)
    recall(mention)
  }
  return {
    ...gatherActors(document, found, writtenPersons(scans, knowledge)),
    ownSide: voice?.speaks === true ? stateOf(voice.many) : null,
    isNews: voice === null,
    statedBy: voice === null || voice.all.length < 2 ? [] : voice.all.map(stateOf),
  }
}
