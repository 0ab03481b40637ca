import { overlaps } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, Role } from '../../events/event.ts'
import { isLongNews } from '../../events/long-news.ts'
import { isName } from '../../mentions/mention.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { IssueStatus } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import { articlePair, otherSide, sentencesOfCodes } from '../article-pair.ts'
import { codeFinder } from '../code-finder.ts'
import { actorsOf } from '../evidence.ts'
import { withinBodyFinder } from '../within-body.ts'
import { audienceFinder } from './issue-audience.ts'
import type { ContactSides } from './issue-contact.ts'
import { isOnlyPledged, isTalkedOver, putting } from './issue-speech.ts'
import { oneVoiceFinder, tellsAgainst } from './issue-voice.ts'
import { onePhraseFinder } from './one-phrase.ts'
import { isWhere } from './only-a-place.ts'

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
  const isLong = isLongNews(document)
  // LE378: "we shall go on with our allies against the threats of Ankara"; of long news it is told against the other side itself
  const isOnlyMeant = (told: Evidence, ids: readonly string[]) =>
    isLong ? !audience.isPressed(told, ids) : document.isNews === false && !tellsAgainst(told.sentence, document)
  const isPutToNobody = (told: Evidence, status: IssueStatus, ids: readonly string[]) =>
    (said.has(status) && isOnlyPledged(told, document)) || (spoken.has(status) && isOnlyMeant(told, ids))
  const codesOfBoth = ({ raisedBy, with: others }: IssueSides) => codesOf([...raisedBy, ...others])
  const isOfThird = thirdFinder(document)
  return (told, status) => {
    const sides = together(isOfThird(told) ? { ...apart(told), with: [] } : asOne(apart(told), told), told)
    if (audience.isAtHome(told) || audience.isOfStrangers(told)) return sides
    const whole = complete(sides, told, status)
    const isHeard = sides.with.length > 0 || !audience.isElsewhere(told, whole.with)
    const all = audience.isAskedOfStrangers(told) ? sides : opposite(isHeard ? whole : sides, told)
    const isCompleted = sides.raisedBy.length > 0 && sides.with.length === 0
    const isVoiced = isInOneVoice(all, told)
    const isVain = isCompleted && !isVoiced && !haveMet(codesOfBoth(all)) && isPutToNobody(told, status, all.with)
    if (isVain) return sides
    if (codesOfBoth(sides).size < 2 && isWithinBody(codesOfBoth(all))) return sides
    const isTogether = status === 'agreed' ? isOfSeveral(told) : sides.with.length === 0 && isTalkedOver(told, document)
    return isTogether || isVoiced ? { raisedBy: [...all.raisedBy, ...all.with], with: [] } : all
  }
}

/** LE271: whether several without a name ("they", "we", "the leaders") have a part in a matter, and nobody else. */
function severalFinder({ mentions }: EventDocument): (told: Evidence) => boolean {
  const several = mentions.filter(
    ({ kind, number, names }) => (kind === 'PRONOUN' || kind === 'NOMINAL') && number === 'many' && names.length === 0,
  )
  return ({ roles }) =>
    roles.length > 0 && roles.every((side) => side.role === 'raised-by' && several.some((one) => overlaps(one, side)))
}

/** LE286: whether several talk a matter over among themselves, and the side they would raise it with is whom it is about. */
function thirdFinder(document: EventDocument): (told: Evidence) => boolean {
  const { text } = document
  const codesOf = codeFinder(document.actors)
  return (told) => {
    const [by, others] = (['raised-by', 'with'] as const).map((side) => told.roles.filter(({ role }) => role === side))
    return (
      others!.length > 0 &&
      codesOf(by!.flatMap((side) => side.actors)).size !== 1 &&
      !others!.some(({ start }) => heard.test(text.slice(Math.max(0, start - reach), start))) &&
      isTalkedOver(told, document)
    )
  }
}

/** "with | Rome", "told the | minister" */
const heard = /\b(?:with|to|told|asked|briefed|informed) (?:the |his |her |their )?$/u
const reach = 20

/** what somebody has said, or will */
const said = new Set<IssueStatus>(['raised', 'expected'])
/** what may be spoken of and put to nobody */
const spoken = new Set<IssueStatus>([...said, 'open'])

/** LE39: nobody raises a matter with his own state; who speaks himself is known as if he had a name (LE376). */
function apartFinder(document: EventDocument): (told: Evidence) => IssueSides {
  const codesOf = codeFinder(document.actors)
  const names = document.mentions.filter(isName)
  const isNamed = (told: Evidence, side: Role) =>
    told.roles.some(
      (role) =>
        role.role === side &&
        (pronounOf(role.text)?.standsFor === 'speaker' || names.some((name) => overlaps(name, role))),
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
 * are named beside it. Who raises it with a side that the sentence gives is not told where a state's own text, or long
 * news, tells no act there that puts anything to anybody (LE343).
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
  const isLong = isLongNews(document)
  const isPressed = ({ type }: EventAnnotation) =>
    putting.has(type) || type === 'PROTEST' || (isNews && type === 'SANCTION')
  const isPut = (at: number) => (isNews && !isLong) || annotations[at]?.events.some(isPressed)
  const isNearby = (code: string, at: number) => [-1, 0, 1].some((step) => sentences.get(code)?.has(at + step))
  // LE385: in long news both are named in the sentence itself, and not only by what the matter is called
  const namedWith = ({ sentence, trigger: topic }: Evidence) =>
    sentencesOfCodes({
      ...document,
      mentions: parties.filter((one) => one.sentence === sentence && !overlaps(one, topic)),
    })
  const areNamed = isLong
    ? (told: Evidence) => pair.every((code) => namedWith(told).has(code))
    : ({ sentence }: Evidence) => pair.every((code) => isNearby(code, sentence))
  return (sides, told, status) => {
    const { sentence } = told
    if (!areNamed(told)) return sides
    if (sides.raisedBy.length > 0 && sides.with.length > 0) return sides
    if (sides.raisedBy.length > 0) return { ...sides, with: other(sides.raisedBy) }
    if (sides.with.length > 0) return isPut(sentence) ? { ...sides, raisedBy: other(sides.with) } : sides
    return status === 'raised' ? sides : { ...sides, with: pair }
  }
}
