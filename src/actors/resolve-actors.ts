import type { Message } from '../base/message.ts'
import { message } from '../base/messages.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { type Span, slice } from '../base/span.ts'
import type { Chain, Mention } from '../mentions/mention.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import { quadOf } from '../reader/codebook.ts'
import { type Annotation, emptyAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { type Actor, type Resolution, stateOf } from './actor.ts'
import { isCutOff } from './cut-off.ts'
import type { Description } from './description.ts'
import { type GuessHome, guessHome } from './guess-home.ts'
import { homeCandidates, type PartHomes } from './home-candidates.ts'
import { unknownPerson, withSector } from './make-actor.ts'
import { type OfficeCode, sharedOffices, soleOffices } from './office.ts'
import { actorOfHome, openPartyOf } from './open-party.ts'
import { personName } from './person-key.ts'
import { nameMatch } from './person-match.ts'
import { holderOf } from './persons.ts'
import type { PhraseReading } from './phrase-reading.ts'
import { readMention, tokenRange } from './read-mention.ts'
import { readNames } from './read-names.ts'
import { withApposed } from './resolve-apposed.ts'
import { theAddressed, thoseInConversation } from './resolve-conversation.ts'
import { personsListed } from './resolve-coordinated.ts'
import { personDescribed } from './resolve-described.ts'
import { homes, type Reference, type Referent } from './resolve-discourse.ts'
import { ofJointStatement } from './resolve-joint-statement.ts'
import { bodyOfList, isListMark } from './resolve-list-marks.ts'
import type { Scan } from './resolve-names.ts'
import { ofOwnHouse } from './resolve-own-house.ts'
import { ownOfficial } from './resolve-own-officials.ts'
import { asWritten, type Written, writtenPersons } from './resolve-persons.ts'
import { resolveReference } from './resolve-reference.ts'
import {
  datelineReferent,
  namedReferents,
  referentOf,
  seatOf,
  speaksIn,
  togetherIn,
  voiceReferent,
} from './resolve-referents.ts'
import { keyOf, partsOf } from './resolve-roles.ts'
import { bothBehind, isJointBefore } from './resolve-several.ts'
import { withSharedNouns } from './resolve-shared-noun.ts'
import { thoseOfOpening } from './resolve-those-of-opening.ts'
import { bearerOf } from './resolve-titled.ts'
import { isQuoted, type Voice, voiceOf } from './resolve-voice.ts'
import { determinerOf } from './resolve-words.ts'
import { askedOf, hearersOf, voicesOf } from './speaker-turns.ts'
import type { Title } from './titles.ts'

/** What the resolver needs of an article. */
export interface Resolvable {
  readonly text: string
  readonly published: PlainDate | null
  readonly outlet: string | null
  readonly dateline: Span | null
  readonly title?: string | null
  /** what stands between quotation marks, where the text knows it */
  readonly quotes?: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly annotations: readonly Annotation[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
}

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
  const found = new Map<number, Found>()
  const named = new Map<number, Found>()
  const meant = new Map<number, Found>()
  const settle = (mention: Mention, one: Found, chains: Map<number, Found>) => {
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
  const referred = (mention: Mention) =>
    refer(
      {
        ...document,
        voice: voices[mention.sentence] ?? null,
        hearer: hearers[mention.sentence] ?? null,
        asked: asked[mention.sentence] ?? null,
        self: selves[mention.sentence] ?? null,
        ownHolder,
        seat,
      },
      mention,
      scans,
      readings,
      actorsAt,
      referents,
    )
  const guessed = (mention: Mention, rule: Reference | null): Found | null => {
    const scan = scans[mention.sentence]
    if (!mention.party || scan === undefined) return null
    const reading = readings[mention.id] ?? null
    const words = scan.words.slice(...tokenRange(scan, mention))
    const annotation = annotations[mention.sentence] ?? emptyAnnotation
    const party = openPartyOf(mention, words, reading, scan, annotation, rule, actorsAt)
    const foreign = homes(reading?.concerns ?? [])
    const candidates = party === null ? [] : homeCandidates(party, referents)
    const guessed =
      party &&
      guess(
        party,
        candidates.filter(({ code }) => !foreign.includes(code)),
      )
    // who visits or receives people of a state is hardly of it
    const visits = party?.parts.some(({ type, across }) => type === 'CONSULT' && across.includes(guessed?.code ?? ''))
    // nor is a person who meets but one other, away from that one's home
    const met = party?.kind === 'person' ? party.parts.flatMap((part) => metAbroad(part)) : []
    if (!guessed || visits || met.includes(guessed.code)) return null
    const { code, likelihood } = guessed
    const actor = actorOfHome(party, code, reading, text.slice(mention.start, mention.end))
    const reasons = [`most likely of ${code} by what stands around it (${Math.round(100 * likelihood)} %)`]
    return { actors: [actor], anyOf: false, reasons, title: party.title, likelihood }
  }
  const byBody = bodyOfList(text, document.sentences, knowledge)
  // RES179: "Pentagon | spokesman": a title that is cut out of a phrase is whose the phrase is
  const wholeOf = (mention: Mention): Found | undefined => {
    const reading = readings[mention.id]
    if (voice !== null || mention.names.length > 0 || reading?.person || reading?.title == null) return undefined
    const isWhole = (one: Mention) =>
      one.end === mention.end && one.start < mention.start && !severalWords.test(text.slice(one.start, mention.start))
    const whole = bySentence.get(mention.sentence)?.find((one) => isWhole(one) && found.has(one.id))
    return whole === undefined ? undefined : found.get(whole.id)
  }
  const whoMet = thoseOfOpening({ ...document, voices, actorsAt })
  let told = 0
  for (const mention of mentions) {
    // those who act together in the sentences before, now that descriptions in them are known too ("the premier and the president")
    for (; told < mention.sentence; told++)
      referents.unshift(...togetherIn(annotations[told] ?? emptyAnnotation, told, actorsAt))
    if (found.has(mention.id)) continue
    if (isListMark(text, mention)) {
      const body = byBody(mention.start)
      if (body !== null)
        settle(mention, { actors: [body], anyOf: false, reasons: ['decides what the list says'] }, meant)
      recall(mention)
      continue
    }
    if (mention.kind !== 'PRONOUN' && isCutOff(slice(text, mention))) {
      const whole = (bySentence.get(mention.sentence) ?? []).find(
        (one) => one.start === mention.start && one.end > mention.end && found.has(one.id),
      )
      if (whole !== undefined) settle(mention, found.get(whole.id)!, meant)
      if (whole !== undefined || !soleOffices.has(readings[mention.id]?.title?.office ?? 'minister')) continue
    }
    const opening = wholeOf(mention) ?? whoMet(mention) ?? ofJointStatement(mention, { ...document, voice })
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
        ? together(listed)
        : bearer !== null
          ? { actors: [bearer], anyOf: false, reasons: [`bears that title: ${bearer.name}`] }
          : shared
            ? { ...shared, anyOf: false, reasons: ['named elsewhere in the article', ...shared.reasons] }
            : rule !== null && rule.weak === undefined
              ? rule
              : guessed(mention, rule)
    if (one === null) continue
    settle(mention, one, readings[mention.id]?.person ? named : meant)
    recall(mention)
  }
  return {
    ...gather(document, found, writtenPersons(scans, knowledge)),
    ownSide: voice?.speaks === true ? stateOf(voice.many) : null,
    isNews: voice === null,
    statedBy: voice === null || voice.all.length < 2 ? [] : voice.all.map(stateOf),
  }
}

const severalWords = /,|\b(?:and|or|of|for|to|in|by|with)\b/u

/** RES93: the home of the only other one in a contact, where it takes place in another state. */
function metAbroad({ type, facing, places }: PartHomes): readonly string[] {
  const isAway = type === 'CONSULT' && places.length > 0 && facing.length === 1 && !places.includes(facing[0]!)
  return isAway ? facing : []
}

interface Found {
  readonly actors: readonly Actor[]
  readonly anyOf: boolean
  readonly reasons: readonly string[]
  readonly title?: Title | null
  readonly likelihood?: number
}

/** All whom a list names, as far as they are known; null where none is. */
function together(listed: readonly (Found | undefined)[]): Found | null {
  const known = listed.flatMap((one) => one ?? [])
  const actors = new Map(known.flatMap((one) => one.actors.map((actor) => [actor.id, actor])))
  if (actors.size === 0) return null
  return { actors: [...actors.values()], anyOf: false, reasons: known.flatMap(({ reasons }) => reasons) }
}

/** What the rules alone say of a mention. */
type Ruled = Found & Pick<Reference, 'weak'>

/** A pronoun is no state that is named, if it stands for a person (RES9), nor who speaks himself (RES40), nor the other side of its own act (RES18). */
function isBarred(
  { text, annotations }: Resolvable,
  chained: Found,
  mention: Mention,
  self: Actor | null,
  actorsAt: (span: Span) => readonly Actor[],
): boolean {
  if (mention.kind !== 'PRONOUN') return false
  if (isPersonal(text, mention) && (isNoPerson(chained) || chained.actors.some(({ id }) => id === self?.id)))
    return true
  const parts = partsOf(annotations[mention.sentence] ?? emptyAnnotation).get(keyOf(mention)) ?? []
  const across = new Set(parts.flatMap((part) => homes(part.across.flatMap(actorsAt))))
  return homes(chained.actors).some((home) => across.has(home))
}

/** A pronoun of a person whose name nothing explains is still that person, and nobody else (RES9). */
function isNamedStranger({ text, chains }: Resolvable, mention: Mention, chained: Found | undefined): boolean {
  return chained === undefined && isPersonal(text, mention) && chains[mention.chain]?.name != null
}

/** "he", "she": a person, never a state or a body (RES9). */
function isPersonal(text: string, { kind, start, end }: Mention): boolean {
  return kind === 'PRONOUN' && pronounOf(text.slice(start, end))?.standsFor === 'person'
}

/** A state that is named, a band or a ship: "the Turkish minister" may be "he", never "a Turkish ship". */
function isNoPerson({ actors, reasons, title }: Found): boolean {
  if (actors[0]?.kind === 'state' && reasons.some((reason) => reason.endsWith(' by name'))) return true
  return title != null && title.kind !== 'person' && actors.every(({ kind }) => kind !== 'person')
}

/** The resolution of the mention that covers exactly this span, or null where there is none. */
export function resolutionOf(
  span: Span,
  document: { readonly mentions: readonly Mention[]; readonly resolutions: ReadonlyMap<number, Resolution> },
): Resolution | null {
  const { mentions, resolutions } = document
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  for (let at = low; mentions[at]?.start === span.start; at++) {
    const mention = mentions[at]
    if (mention?.end === span.end) return resolutions.get(mention.id) ?? null
  }
  return null
}

function refer(
  document: Resolvable & {
    readonly voice: Voice | null
    readonly hearer: Actor | null
    readonly asked: Actor | null
    readonly self: Actor | null
    readonly ownHolder: (office: OfficeCode) => Actor | null
    readonly seat: string | null
  },
  mention: Mention,
  scans: readonly Scan[],
  readings: readonly (PhraseReading | null)[],
  actorsAt: (span: Span) => readonly Actor[],
  referents: readonly Referent[],
): Ruled | null {
  const scan = scans[mention.sentence]
  if (scan === undefined) return null
  const annotation = document.annotations[mention.sentence] ?? emptyAnnotation
  const [from, to] = tokenRange(scan, mention)
  const parts = partsOf(annotation).get(keyOf(mention)) ?? []
  const reading = readings[mention.id]
  const { start, end, sentence } = mention
  const before = determinerOf(scan.words, from)
  // "the National Security Advisors": several, though the reader tags a title as it tags that of one
  const isSeveral = mention.kind === 'TITLE' && reading?.title?.kind === 'group' && before === 'the'
  const number = isSeveral ? 'many' : mention.number
  const quoted = isQuoted(document.text, scan.sentence, mention, document.quotes ?? [])
  const own = ownOfficial(mention, {
    voice: document.voice,
    quoted,
    readings,
    mentions: document.mentions,
    actorsOf: actorsAt,
    across: parts.flatMap((part) => [...part.across, ...part.facing].flatMap(actorsAt)),
    harmed: parts.some(({ type, side }) => side === 'recipient' && quadOf[type] > 2),
  })
  if (own !== null) return { ...own, anyOf: false }
  const house = quoted ? null : ofOwnHouse(mention, document)
  if (house !== null) return { ...house, anyOf: false }
  const together = quoted ? null : thoseInConversation(mention, { ...document, annotation, actorsAt })
  if (together !== null) return { ...together, anyOf: false }
  if (reading?.stranger || (reading?.person && !reading.title?.office)) return null
  const isNamed = Boolean(reading?.person)
  const seat = start >= (document.dateline?.end ?? 0) ? document.seat : null
  const both = number === 'one' ? null : bothBehind(scan.words, to)
  const description: Description = {
    start,
    end,
    sentence,
    number,
    words: scan.words.slice(from, to),
    title: reading?.title ?? null,
    across: parts.flatMap((part) => part.across.flatMap(actorsAt)),
    actedOnBy: parts.flatMap(({ type, side, across }) =>
      type !== 'CONSULT' && side === 'recipient' ? across.flatMap(actorsAt) : [],
    ),
    met: parts.flatMap(({ type, beside, across }) =>
      type === 'CONSULT' ? [...beside, ...across].flatMap(actorsAt) : [],
    ),
    facing: parts.flatMap((part) => part.facing.flatMap(actorsAt)),
    places: parts.flatMap((part) => part.places.flatMap(actorsAt)),
    concerns: reading?.concerns ?? [],
    speakers: speakersFor(document.voice, quoted, annotation, mention, scan.words[from] ?? '', actorsAt),
    self: document.self,
    hearer: quoted ? null : (document.asked ?? (parts.some(({ type }) => type === 'CONSULT') ? document.hearer : null)),
    quoted,
    own: ownBearer(reading, document.ownHolder),
    seat: reading?.title?.office === 'spokesperson' ? (speaksIn(document.text, end, document.published) ?? seat) : seat,
    home: document.voice?.many ?? null,
    named: isNamed,
    mutual: parts.some((part) => part.mutual) && !isOfOthers(scan.words.slice(to, to + 3)),
    opens: /^(?:|[,;:—–"“]|and|but|that|which|when|as|while)$/.test(scan.words[from - 2] ?? ''),
    joint: isJointBefore(document.text, scan.words.slice(from, to), start),
    before,
    weak: reading?.weak ? reading.actors : [],
  }
  // RES198: "troops of the two countries fired, and a Chadian died": where they are on both sides, none of those acted on is a third
  const isOnBoth = parts.some((part) => part.across.some((one) => keyOf(one) === keyOf(mention)))
  const described =
    (both && ofBoth(isOnBoth ? { ...description, across: [] } : description, both, referents)) ??
    resolveReference(description, referents)
  const reference = quoted || isNamed ? described : theAddressed(description, document, described)
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

/** The holder at home of the office that a phrase names; not where a state has one and the phrase gives its bearer another name (RES73). */
function ownBearer(reading: PhraseReading | null | undefined, ownHolder: (office: OfficeCode) => Actor | null) {
  const office = reading?.title?.office ?? null
  const own = office === null ? null : ownHolder(office)
  const name = reading?.person?.words
  if (own === null || office === null || !name || !soleOffices.has(office)) return own
  return nameMatch(personName(name), personName(own.name), own.state) === 0 ? null : own
}

/** "members | of the coalition met": what stands behind says who they are, unless it is the two themselves (RES10). */
function isOfOthers([preposition = '', ...words]: readonly string[]): boolean {
  return /^(?:of|from)$/.test(preposition) && !words.some((word) => /^(?:two|both|each|either)$/.test(word))
}

/** "border guards of the two countries": those whom "the two countries" stands for (RES2), with the sector of the noun. */
function ofBoth(description: Description, words: readonly string[], referents: readonly Referent[]): Reference | null {
  const { title } = description
  const bare = { ...description, words, before: 'the', title: null, own: null, named: false, mutual: false, weak: [] }
  const reference = resolveReference(bare, referents)
  if (reference === null || homes(reference.actors).length < 2) return null
  return { ...reference, actors: reference.actors.map((actor) => withSector(actor, title?.sectors ?? [])) }
}

/** Who speaks where a span stands: who is quoted, outside quotes the voice of the document, else who reports. */
function speakersFor(
  voice: Voice | null,
  quoted: boolean,
  annotation: Annotation,
  mention: Mention,
  word: string,
  actorsAt: (span: Span) => readonly Actor[],
): readonly Actor[] {
  const others = (spans: readonly Span[]) => spans.filter((one) => one.start !== mention.start).flatMap(actorsAt)
  const covering = annotation.statements.filter(
    (one) => one.content.start <= mention.start && mention.end <= one.content.end,
  )
  const speakers = covering.flatMap((one) => one.speaker)
  if (speakers.length > 0 && (voice === null || others(speakers).length > 0)) return others(speakers)
  if (voice !== null && !quoted) return /^(?:I|me|my)$/i.test(word) ? [voice.one] : voice.all
  return others(annotation.events.flatMap((event) => event.reporter))
}

function gather(document: Resolvable, found: ReadonlyMap<number, Found>, written: ReadonlyMap<string, Written>) {
  const actors = new Map<string, Actor>()
  const resolutions = new Map<number, Resolution>()
  const messages: Message[] = []
  for (const mention of document.mentions) {
    const one = found.get(mention.id)
    if (one)
      for (const actor of one.actors)
        if (!actors.has(actor.id)) actors.set(actor.id, asWritten(actor, written.get(actor.id), document.published))
    resolutions.set(mention.id, {
      actors: one?.actors.map((actor) => actor.id) ?? [],
      anyOf: one?.anyOf ?? false,
      reasons: one?.reasons ?? [],
      ...(one?.likelihood === undefined ? {} : { likelihood: one.likelihood }),
    })
    if (one === undefined && mention.party) {
      messages.push(
        message('actor-open', [document.text.slice(mention.start, mention.end)], {
          start: mention.start,
          end: mention.end,
        }),
      )
    }
  }
  return { actors: [...actors.values()], resolutions, messages }
}
