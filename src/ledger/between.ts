import tellings from '../../data/events/tellings.json' with { type: 'json' }
import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { stateOf } from '../actors/actor.ts'
import { parseTitle } from '../actors/titles.ts'
import { overlaps } from '../base/span.ts'
import { isBehindBeing } from '../events/auxiliary.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent, Role } from '../events/event.ts'
import { isLongNews } from '../events/long-news.ts'
import { isVisit } from '../events/visit.ts'
import { wordsBefore } from '../events/words.ts'
import { type ArticlePair, onlyTwoNamed, otherSide, pairOfOthers, sentencesOfCodes } from './article-pair.ts'
import { type CodesOf, codeFinder } from './code-finder.ts'
import { saysOneOf } from './engagements/contact-reading.ts'
import { isInvitation } from './engagements/taking-part.ts'
import { isParty, wordsBehind } from './evidence.ts'
import { isContact, isGuess, withoutGuesses } from './guesses.ts'
import { areOutside } from './private-people.ts'
import { withinBodyFinder } from './within-body.ts'

/**
 * Acts whose other side the text leaves out, with the other one of the two states that the article is about (LE18): only where
 * the side that is known is one of the two and on the other nobody is named, or, of a contact, nobody whose state is known. Help of
 * which nobody says to whom it goes is the other's least of all (LE70).
 */
export function completeSides(events: readonly RapportEvent[], document: EventDocument): readonly RapportEvent[] {
  const pair = pairOfOthers(document)
  const named = new Set(document.actors.map(({ id }) => id))
  const codesOf = codeFinder(document.actors)
  const isAway = meetAway(events, pair, codesOf)
  const onlyTwo = onlyTwoNamed(document)
  const isNear = nearFinder(document)
  return events.map((told) => {
    const event = withoutGuesses(told, document)
    const isOpen = (side: Role) => isContact(event) || isExpulsion(event) || !hasName(event, side)
    const isCut = event !== told
    const codes = codesOf([...event.actors, ...event.recipients])
    if (isTaking(event)) return withTaker(event, named, codesOf)
    const isThere = isHeldAtOther(event, onlyTwo, codes, document)
    const isWithOther = isThere || (isMutualContact(event) && hasCounterpart(event, document))
    const among = isWithOther ? onlyTwo : null
    const other = otherSide(pair, codes) ?? (isCut ? null : otherSide(among, codes))
    if (other === null || !named.has(other) || isForce(event) || !isNear(other, event)) return event
    if (isOfMany(event, other) || asksEveryone(event) || isOfThird(event, other, events, codesOf)) return event
    if (isVisit(event) && event.recipients.length === 0 && (isAway || isAtHome(event, codes, document))) return event
    if (isVisit(event) && event.recipients.length === 0 && isBody(other, document)) return event
    if (isInvitation(event) && event.actors.length === 0 && event.place?.state === other)
      return { ...event, actors: [other] }
    if (isMutualContact(event))
      return isWithOther || (isOpenMeeting(event, told, document) && !isNamedApart(other, event, document, codesOf))
        ? { ...event, actors: [...event.actors, other] }
        : event
    if (event.recipients.length === 0 && isOpen('recipient') && event.actors.length > 0 && event.type !== 'AID') {
      return { ...event, recipients: [other] }
    }
    return event.actors.length === 0 && isOpen('actor') ? { ...event, actors: [other] } : event
  })
}

/** LE440: who is taken abroad, nobody says by whom, is so by the state there, of whomever the article is; at sea whoever takes ships may be of another one. */
function withTaker(event: RapportEvent, named: ReadonlySet<string>, codesOf: CodesOf): RapportEvent {
  const { actors, recipients, place } = event
  const taken = recipients.map((id) => [...codesOf([id])])
  const isOpen = actors.length === 0 && !hasName(event, 'actor') && place != null && !atSea.test(place.name)
  const isAbroad = taken.length > 0 && taken.every(([state]) => state !== undefined && state !== place?.state)
  return isOpen && isAbroad && place.state !== null && named.has(place.state)
    ? { ...event, actors: [place.state] }
    : event
}

/** "off the coast of Chad" */
const atSea = /\b(?:coast|gulf|off|sea|shore|strait|waters)\b/iu

/** LE385: whether long news names the state or body that would be the other side of an act in a sentence of that act. */
function nearFinder(document: EventDocument): (other: string, event: RapportEvent) => boolean {
  if (!isLongNews(document)) return () => true
  const sentences = sentencesOfCodes(document)
  return (other, { evidence }) => evidence.some(({ sentence }) => sentences.get(other)?.has(sentence))
}

/** LE500: a third state or body alone does something else to the same side in the sentence: "Chad is to reopen its embassy in Togo, which closed". */
function isOfThird(event: RapportEvent, other: string, events: readonly RapportEvent[], codesOf: CodesOf): boolean {
  if (event.actors.length > 0) return false
  const side = codesOf(event.recipients)
  const within = (one: RapportEvent) =>
    one.evidence.some(({ sentence }) => event.evidence.some((told) => told.sentence === sentence))
  return events.some(
    (one) =>
      one.id !== event.id &&
      one.actors.length > 0 &&
      within(one) &&
      !isContact(one) &&
      codesOf(one.recipients).size === 1 &&
      codesOf(one.recipients).isSubsetOf(side) &&
      codesOf(one.actors).isDisjointFrom(new Set([...side, other])),
  )
}

/** LE386: who "landed in Oslo", of whose state he surely is, visits nobody. */
function isAtHome(event: RapportEvent, codes: ReadonlySet<string>, document: EventDocument): boolean {
  const { place, actors } = event
  if (document.isNews === false || place?.state == null || !codes.has(place.state)) return false
  return actors.some((id) => !isGuess(id, event, document))
}

/**
 * The contacts of the article whose place is told are all in a third state, and no visit is to one of the two: who travels need not go to
 * the other one.
 */
function meetAway(events: readonly RapportEvent[], pair: ArticlePair, codesOf: CodesOf): boolean {
  const visited = codesOf(events.flatMap((event) => (isVisit(event) ? event.recipients : [])))
  if (pair === null || pair.some((code) => visited.has(code))) return false
  const venues = new Set(events.flatMap(({ type, place }) => (type === 'CONSULT' ? (place?.state ?? []) : [])))
  return venues.size > 0 && venues.isDisjointFrom(new Set(pair))
}

/** LE373: of news that names two states alone, what one of them holds in the other and with nobody who is told is with that one. */
function isHeldAtOther(
  event: RapportEvent,
  onlyTwo: ArticlePair,
  codes: ReadonlySet<string>,
  document: EventDocument,
): boolean {
  if (event.contact?.kind !== 'talks' || event.mode === 'multilateral' || !isMutualContact(event)) return false
  if (event.recipients.length > 0 || event.place?.state == null || isAmongParties(event, document)) return false
  // a body meets there, at the place of one of its members
  if (withinBodyFinder(document.actors)(new Set([...codes, event.place.state]))) return false
  return event.place.state === otherSide(onlyTwo, codes)
}

/** LE428: two parties of a state, or more, who are there as such talk with each other; persons may be of one delegation. */
function isAmongParties({ actors }: RapportEvent, document: EventDocument): boolean {
  const kinds = document.actors.filter(({ id }) => actors.includes(id)).map(({ kind }) => kind)
  return kinds.length > 1 && !kinds.includes('person')
}

/** Nobody is charged with force, or made its victim, by what the article is about. */
function isForce({ type }: RapportEvent): boolean {
  return type === 'ASSAULT' || type === 'PROTEST' || type === 'MOBILIZE'
}

/** Whom somebody arrests or what he seizes has to be told; who does it is completed only where it is done in the other state. */
function isTaking({ type, mode }: RapportEvent): boolean {
  return type === 'COERCE' && mode !== 'restrict' && mode !== 'ban' && mode !== 'deport'
}

/** A state expels no diplomats of its own: of whatever name they are, they are of the other one. */
function isExpulsion({ type, mode }: RapportEvent): boolean {
  return type === 'SANCTION' && mode === 'expel'
}

/** LE170: whoever else is at a contact of many need not be the other one of the two, unless it is at that one's place. */
function isOfMany(event: RapportEvent, other: string): boolean {
  return isContact(event) && event.place?.state !== other && event.mode === 'multilateral'
}

/** LE334: "is calling for all parties to negotiate": they are told to do so with one another. */
function asksEveryone({ type, recipients, evidence }: RapportEvent): boolean {
  const isAll = ({ role, actors, text }: EvidenceRole) =>
    role === 'recipient' && actors.length === 0 && /^(?:all|both)\b/iu.test(text)
  return type === 'REQUEST' && recipients.length === 0 && evidence.every(({ roles }) => roles.some(isAll))
}

function isMutualContact(event: RapportEvent): boolean {
  return event.type === 'CONSULT' && !isVisit(event)
}

/**
 * One party alone in every telling: who meets his own people, or somebody unknown, has met somebody; a body meets its own members,
 * and who is briefed may be so by his own.
 */
function meetsNobody({ actors, recipients, evidence }: RapportEvent, document: EventDocument): boolean {
  if (actors.some((id) => isBody(id, document)) || evidence.some((told) => isInPassive(told, document))) return false
  if (evidence.some(({ roles }) => roles.some(isPrivateStranger))) return false
  if (evidence.some((told) => isWithOwn(told, document))) return false
  const isAlone = evidence.every(({ roles }) => {
    const met = roles.filter(
      ({ role, actors: ids, text }) => role === 'actor' && (ids.length > 0 || /\p{Lu}/u.test(text)),
    )
    return met.length <= 1
  })
  return actors.length === 1 && recipients.length === 0 && isAlone
}

/** Whoever somebody met is not told, or only the topic of the article says whose he is. */
function isOpenMeeting(event: RapportEvent, told: RapportEvent, document: EventDocument): boolean {
  return event === told ? meetsNobody(event, document) : !isAmongOwn(event, told, document)
}

/** LE387: with private people of nobody knows which state ("met the relatives"), or with somebody else of his own who is told for sure. */
function isAmongOwn(sure: RapportEvent, told: RapportEvent, { actors }: EventDocument): boolean {
  const kept = [...sure.actors, ...sure.recipients]
  const guessed = [...told.actors, ...told.recipients].filter((id) => !kept.includes(id))
  return kept.length > 1 || guessed.every((id) => areOutside(actors.find((actor) => actor.id === id)?.sectors ?? []))
}

/** "Business leaders", "members of civil society": whoever they are, they are no state. */
function isPrivateStranger({ role, actors, text }: EvidenceRole): boolean {
  if (actors.length > 0 || (role !== 'actor' && role !== 'recipient')) return false
  const title = parseTitle(text)
  return title !== null && areOutside(title.sectors)
}

function isBody(id: string, { actors }: EventDocument): boolean {
  return actors.some((actor) => actor.id === id && actor.kind === 'organisation' && stateOf(actor) === id)
}

/** "Conferred with his advisers", "spoke to their counterparts in all of these": his own people, or those of many. */
function isWithOwn(told: Evidence, document: EventDocument): boolean {
  const [to = '', whose = '', ...others] = wordsBehind(told, document)
  if ((to !== 'with' && to !== 'to') || !tellings.possessive.includes(whose)) return false
  return !others.slice(0, 4).some((word) => counterpart.includes(word))
}

/** "Has been briefed": a participle right behind a form of "to be". */
function isInPassive({ sentence, trigger }: Evidence, { text, sentences }: EventDocument): boolean {
  const whole = sentences[sentence]
  return /ed$/iu.test(trigger.text) && whole !== undefined && isBehindBeing(text, whole, trigger.start)
}

/** What somebody raises names the other one, and the act gives it no part: "to discuss the case of a Chadian pilot". */
function isNamedApart(
  other: string,
  { evidence, contact }: RapportEvent,
  { mentions, resolutions }: EventDocument,
  codesOf: CodesOf,
): boolean {
  if (contact?.kind !== 'talks' || !saysOneOf(evidence, words.raising)) return false
  return evidence.some(({ sentence, roles, trigger }) =>
    mentions.some(
      (mention) =>
        mention.sentence === sentence &&
        mention.start >= trigger.end &&
        codesOf(resolutions.get(mention.id)?.actors ?? []).has(other) &&
        !roles.some((role) => isParty(role) && overlaps(role, mention)),
    ),
  )
}

/** "His Peruvian counterpart", "his counterpart, X": who has a counterpart of one state is of another. */
function hasCounterpart({ evidence }: RapportEvent, { text, sentences }: EventDocument): boolean {
  const isOne = (said: string) => counterpart.some((word) => said.toLowerCase().includes(word))
  return evidence.some(({ sentence, roles }) =>
    roles.some(({ text: said, actors, start }) => {
      const [noun = '', comma] = wordsBefore(text, sentences[sentence]!, start, 2)
      return actors.length > 0 && (isOne(said) || (comma === ',' && isOne(noun)))
    }),
  )
}

const { counterpart } = words

function hasName({ evidence }: RapportEvent, side: Role): boolean {
  return evidence.some(({ roles }) => roles.some(({ role, text }) => role === side && /\p{Lu}/u.test(text)))
}
