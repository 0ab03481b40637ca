import { isListMark } from '../actors/resolve-list-marks.ts'
import { contains, overlaps, type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, Role } from '../events/event.ts'
import { isName, type Mention } from '../mentions/mention.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import type { EventType, IssueStatus } from '../reader/codebook.ts'
import { articlePair, isLongNews, otherSide, sentencesOfCodes } from './article-pair.ts'
import { codeFinder } from './code-finder.ts'
import { actorsOf } from './evidence.ts'
import { audienceFinder } from './issue-audience.ts'
import type { ContactSides } from './issue-contact.ts'
import { isOnlyPledged, isTalkedOver, putting } from './issue-speech.ts'
import { isJoined } from './joint-speakers.ts'
import { withinBodyFinder } from './within-body.ts'

/** Who raises a matter and with whom; either may stay open. */
export interface IssueSides {
  readonly raisedBy: readonly string[]
  readonly with: readonly string[]
}

/**
 * The sides of an issue as a sentence tells it: of different states (LE39), completed by the article's pair (LE18) and by the contact
 * that it reports on (LE60).
 */
export function issueSidesFinder(
  document: EventDocument,
  { together, opposite, haveMet }: ContactSides,
): (told: Evidence, status: IssueStatus) => IssueSides {
  const apart = apartFinder(document)
  const asOne = onePhraseFinder(document)
  const complete = completer(document)
  const audience = audienceFinder(document)
  const codesOf = codeFinder(document.actors)
  const isWithinBody = withinBodyFinder(document.actors)
  const isOfSeveral = severalFinder(document)
  const isInOneVoice = oneVoiceFinder(document)
  // LE378: "we shall go on with our allies against the threats of Ankara"
  const isOnlyMeant = ({ sentence }: Evidence) =>
    document.isNews === false && !document.annotations[sentence]?.events.some(({ type }) => against.has(type))
  const isPutToNobody = (told: Evidence, status: IssueStatus) =>
    isOnlyPledged(told, document) || (status === 'expected' && isOnlyMeant(told))
  const codesOfBoth = ({ raisedBy, with: others }: IssueSides) => codesOf([...raisedBy, ...others])
  return (told, status) => {
    const sides = together(asOne(apart(told), told), told)
    if (audience.isAtHome(told) || audience.isOfStrangers(told)) return sides
    const whole = complete(sides, told, status)
    const isHeard = sides.with.length > 0 || !audience.isElsewhere(told, whole.with)
    const all = audience.isAskedOfStrangers(told) ? sides : opposite(isHeard ? whole : sides, told)
    const isCompleted = sides.raisedBy.length > 0 && sides.with.length === 0
    if (isCompleted && said.has(status) && !haveMet(codesOfBoth(all)) && isPutToNobody(told, status)) return sides
    if (codesOfBoth(sides).size < 2 && isWithinBody(codesOfBoth(all))) return sides
    const isTogether = status === 'agreed' ? isOfSeveral(told) : sides.with.length === 0 && isTalkedOver(told, document)
    return isTogether || isInOneVoice(all, told) ? { raisedBy: [...all.raisedBy, ...all.with], with: [] } : all
  }
}

/**
 * LE375: of what a joint statement says that one of those who make it does, wants or plans, all of them speak, if it lies between
 * nobody else; not of what one person said there, nor of what one of them asks of another or holds against it.
 */
function oneVoiceFinder({
  actors,
  annotations,
  statedBy = [],
}: EventDocument): (sides: IssueSides, told: Evidence) => boolean {
  const codesOf = codeFinder(actors)
  const voices = new Set(statedBy)
  const persons = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  return ({ raisedBy, with: others }, told) => {
    const isOfOne = codesOf(actorsOf(told, 'raised-by')).size < 2
    return (
      raisedBy.length > 0 &&
      others.length > 0 &&
      codesOf([...raisedBy, ...others]).isSubsetOf(voices) &&
      !(isOfOne && raisedBy.some((id) => persons.has(id))) &&
      !annotations[told.sentence]?.events.some(({ type }) => against.has(type))
    )
  }
}

const against = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST'])

/** LE271: whether several without a name ("they", "we", "the leaders") have a part in a matter, and nobody else. */
function severalFinder({ mentions }: EventDocument): (told: Evidence) => boolean {
  const several = mentions.filter(
    ({ kind, number, names }) => (kind === 'PRONOUN' || kind === 'NOMINAL') && number === 'many' && names.length === 0,
  )
  return ({ roles }) => {
    const sides = roles.filter(({ role }) => role === 'raised-by' || role === 'with')
    return (
      sides.length > 0 && sides.every((side) => side.role === 'raised-by' && several.some((one) => overlaps(one, side)))
    )
  }
}

/** what somebody has said, or will */
const said = new Set<IssueStatus>(['raised', 'expected'])

/** LE79: "Athens and Rome will fight piracy": who are joined in one phrase, or listed in one (LE105), raise it together. */
function onePhraseFinder(document: EventDocument): (sides: IssueSides, told: Evidence) => IssueSides {
  const { text } = document
  const listAt = listFinder(document)
  return (sides, told) => {
    const { roles } = told
    const [by, others] = (['raised-by', 'with'] as const).map((side) => roles.filter(({ role }) => role === side))
    const list = listAt(told)
    if (list !== null) return { raisedBy: [...new Set([...sides.raisedBy, ...list])], with: [] }
    const isBeside = (other: Span) => by!.some((one) => isJoined(one, other, text) || isJoined(other, one, text))
    if (sides.raisedBy.length === 0 || sides.with.length === 0 || !others!.every(isBeside)) return sides
    return { raisedBy: [...sides.raisedBy, ...sides.with], with: [] }
  }
}

/** LE105: everybody of a list of three or more, two of whom have a part in a matter and nobody who is not of it. */
function listFinder({
  text,
  mentions,
  resolutions,
  actors,
}: EventDocument): (told: Evidence) => readonly string[] | null {
  const codesOf = codeFinder(actors)
  const whoIs = ({ id }: { readonly id: number }) => resolutions.get(id)?.actors ?? []
  const named = mentions.filter((one) => one.kind !== 'PRONOUN' && whoIs(one).length > 0)
  const joins = (one: Span, next: Span) => one.end < next.start && separator.test(text.slice(one.end, next.start))
  const isPlace = (one: Span) => wherever.test(text.slice(Math.max(0, one.start - 12), one.start))
  return ({ sentence, roles }) => {
    const sides = roles.filter(
      ({ role, actors: known }) => (role === 'raised-by' || role === 'with') && known.length > 0,
    )
    const hasPart = (one: Span) => sides.some((role) => overlaps(one, role))
    const all = named.filter((one) => one.sentence === sentence)
    const isInside = (one: Span) => all.some((other) => contains(other, one) && !contains(one, other))
    const here = all.filter((one) => !isInside(one) && (hasPart(one) || !isPlace(one)))
    const lists: (typeof here)[] = []
    for (const one of here) {
      const last = lists.at(-1)
      if (last !== undefined && joins(last.at(-1)!, one)) last.push(one)
      else lists.push([one])
    }
    const list = lists.find(
      (some) => codesOf(some.flatMap(whoIs)).size > 2 && sides.every((role) => some.some((one) => overlaps(one, role))),
    )
    return list !== undefined && sides.length > 1 && sides.some(({ role }) => role === 'raised-by')
      ? list.flatMap(whoIs)
      : null
  }
}

/** "in Paris, Chad and Togo": the place is not of the list */
const wherever = /\b(?:in|at|near|from|to|off|on|outside) (?:the )?$/iu
const separator = /^(?: \([^)]*\))?(?:,? (?:and|as well as) |, )(?:the )?$/u

/** "In Chad and Togo", "outside Lomé, Togo": a name that only says where. */
function isWhere(mention: Mention, { text }: EventDocument): boolean {
  if (!isName(mention) || !/^\p{Lu}/u.test(slice(text, mention))) return false
  return within.test(text.slice(Math.max(0, mention.start - longest), mention.start))
}

const longest = 60
const within =
  /\b(?:in|at|near|outside|inside|across|around|throughout) (?:the )?(?:(?:north|south|east|west)(?:ern)? )?(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*(?:,| and|, and) (?:the )?)*$/u

/** LE39: nobody raises a matter with his own state; who speaks himself is known as if he had a name (LE376). */
function apartFinder(document: EventDocument): (told: Evidence) => IssueSides {
  const codesOf = codeFinder(document.actors)
  const names = document.mentions.filter(isName)
  const isNamed = (told: Evidence, side: Role) =>
    told.roles.some(
      (role) =>
        role.role === side &&
        (pronounOf(role.text)?.standsFor === 'speaker' ||
          isListMark(document.text, role) ||
          names.some((name) => overlaps(name, role))),
    )
  return (told) => {
    const sides: IssueSides = { raisedBy: actorsOf(told, 'raised-by'), with: actorsOf(told, 'with') }
    const [by, others] = [codesOf(sides.raisedBy), codesOf(sides.with)]
    const without = (ids: readonly string[], codes: ReadonlySet<string>) =>
      ids.filter((id) => codesOf([id]).isDisjointFrom(codes))
    if (by.isDisjointFrom(others)) return sides
    if (!by.isSubsetOf(others)) return { ...sides, raisedBy: without(sides.raisedBy, others) }
    if (!others.isSubsetOf(by)) return { ...sides, with: without(sides.with, by) }
    const [knowsBy, knowsWith] = [isNamed(told, 'raised-by'), isNamed(told, 'with')]
    const isOwnMatter = knowsBy && knowsWith && !sides.raisedBy.some((id) => sides.with.includes(id))
    if (isOwnMatter) return sides
    // one of the two is somebody else, and it is not the one who is named
    return { raisedBy: knowsBy ? sides.raisedBy : [], with: knowsWith && !knowsBy ? sides.with : [] }
  }
}

/**
 * LE18: an issue of one of the two states that the article is about is one with the other; one of nobody's is between both. Both
 * are named beside it. Who raises it with a side that the sentence gives is not told where a state's own text
 * tells no act there that puts anything to anybody (LE343).
 */
function completer(document: EventDocument): (sides: IssueSides, told: Evidence, status: IssueStatus) => IssueSides {
  const pair = articlePair(document)
  const known = new Set<string>(document.actors.map(({ id }) => id))
  if (pair === null || !pair.every((code) => known.has(code))) return (sides) => sides
  const codesOf = codeFinder(document.actors)
  const isSure = (ids: readonly string[]) => ids.every((id) => codesOf([id]).size > 0)
  const other = (ids: readonly string[]) => {
    const code = isSure(ids) ? otherSide(pair, codesOf(ids)) : null
    return code === null ? [] : [code]
  }
  const { annotations, mentions, isNews = true } = document
  // LE398: in news a state that is only the place of something is not who a matter is put to
  const parties = isNews ? mentions.filter((one) => !isWhere(one, document)) : mentions
  const sentences = sentencesOfCodes({ ...document, mentions: parties })
  const isPut = (at: number) =>
    isNews || annotations[at]?.events.some(({ type }) => putting.has(type) || type === 'PROTEST')
  const nearby = isLongNews(document) ? [0] : [-1, 0, 1]
  const isNamedBeside = (at: number) => (code: string) => nearby.some((step) => sentences.get(code)?.has(at + step))
  return (sides, { sentence }, status) => {
    if (!pair.every(isNamedBeside(sentence))) return sides
    if (sides.raisedBy.length > 0 && sides.with.length > 0) return sides
    if (sides.raisedBy.length > 0) return { ...sides, with: other(sides.raisedBy) }
    if (sides.with.length > 0) return isPut(sentence) ? { ...sides, raisedBy: other(sides.with) } : sides
    return status === 'raised' ? sides : { ...sides, with: pair }
  }
}
