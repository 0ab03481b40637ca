import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import figures from '../../../data/ledger/figures.json' with { type: 'json' }
import { contains, overlaps, type Span, slice } from '../../base/span.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import { quadOf } from '../../reader/codebook.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import { isAdjective } from '../parties.ts'
import { determiners, isPossessive } from '../pointers.ts'
import { objectVerbs } from '../talked-of.ts'
import { stem, tokensBetween, wordsBefore, wordsBetween } from '../words.ts'
import { isNamedMeasure } from './named-measure.ts'
import { isAnswered, isObjectOfAct } from './object-of-act.ts'
import { isParticipleOfNoun } from './participle-of-noun.ts'

/** Whether what stands before a trigger says that its act is told in passing: "after", "over", "accused of" (EV10). */
export function isBackground(draft: Draft, document: EventDocument): boolean {
  const { text } = document
  const clause = clauseBefore(draft, text)
  // what stands within a party ("China's defence ministry") says nothing of the act
  const parties = [...draft.actors, ...draft.recipients]
  const isOther = ({ start }: Word) => !parties.some((party) => party.start <= start && start < party.end)
  const isOwned = clause.slice(-3).some((word) => isPossessive(word.word) && isOther(word))
  if (isOwned || clause.some((word, at) => isPassing(word, clause[at - 1], clause[at + 1], draft) && isOther(word)))
    return true
  const words = clause.map(({ word }) => word)
  if (words.slice(-3).some((word) => going.has(word)) || isToldBefore(words, draft.read, text)) return true
  if (isCustody(words, draft.read, text)) return true
  if (hasBeenGoingOn(words, slice(text, draft.read.trigger)) || isWithinCause(draft, document)) return true
  if (isNamedOnly(draft, text) || isGoverned(words) || isTopic(draft, text)) return true
  if (isNamedMeasure(draft, text) || isParticipleOfNoun(draft, document) || isHeading(draft, text)) return true
  return isObjectOfAct(draft, document) || isAnswered(draft, text) || isGovernedWithOwner(draft, document)
}

/** "The bombing in May", "its threat": an act that is known already; "opened the summit", "the storming of the embassy" may tell it. */
function isNamedOnly({ sentence, read: { type, trigger } }: Draft, text: string): boolean {
  const [before = '', verb = ''] = wordsBefore(text, sentence, trigger.start, 2).toReversed()
  if (!known.has(before) || light.has(stem(verb))) return false
  const behind = wordsBetween(text, sentence, trigger.end, sentence.end)
  return behind[0] !== 'of' && !(type === 'CONSULT' && beginsOrEnds(behind))
}

/** EV275: "Syrian occupation of Lebanon: All troops leave": what lasts and is named before a colon says what the news is about. */
function isHeading({ sentence, read: { trigger } }: Draft, text: string): boolean {
  const colon = /:\s/u.exec(text.slice(trigger.end, sentence.end))
  const isOpening = !/[:.]\s/u.test(text.slice(sentence.start, trigger.start))
  return colon !== null && isOpening && standing.has(slice(text, trigger).toLowerCase())
}

/** EV163: "the summit between the two in Rome ends early": what begins or ends is on its day, whether it was known before or not. */
function beginsOrEnds(behind: readonly string[]): boolean {
  const at = behind.findIndex((word) => turning.has(word))
  const isOfAnother = (word: string) =>
    (word !== 'and' && tellings.clause.includes(word)) || marks.has(word) || relative.has(word) || word === 'that'
  return at >= 0 && !behind.slice(0, at).some(isOfAnother)
}

/** EV166: "has been jamming": for as long as nobody says. */
function hasBeenGoingOn(clause: readonly string[], trigger: string): boolean {
  return clause.at(-1) === 'been' && clause.slice(-3).some(isHave) && /ing$/iu.test(trigger)
}

/** EV166: "seen in Chadian custody", "leaves one in jail"; but who "is in custody" may have come there today. */
function isCustody(clause: readonly string[], { type, trigger }: Draft['read'], text: string): boolean {
  const at = clause.lastIndexOf('in')
  const isHeld = type !== 'SANCTION' && custody.has(slice(text, trigger).toLowerCase())
  return (
    isHeld &&
    at >= clause.length - 4 &&
    at >= 0 &&
    !clause.slice(Math.max(at - 2, 0), at).some((word) => being.has(word))
  )
}

function isHave(word: string): boolean {
  return word === 'has' || word === 'have'
}

/** EV43: "discussed how to follow up on the successful summit": what is talked of is no news; "discussed it in talks" tells of the talks. */
function isTopic({ sentence, read: { type, trigger } }: Draft, text: string): boolean {
  if (type !== 'CONSULT') return false
  const before = wordsBefore(text, sentence, trigger.start, topicReach)
  const at = before.findLastIndex((word) => objectVerbs.has(stem(word)))
  const between = before.slice(at + 1)
  return at >= 0 && between.length > 0 && !between.some((word) => noTopic.has(word))
}

/**
 * "Claims that a ship was attacked", "says it bombed the town": told in the past by somebody who speaks of it now; so is the contact at
 * which something was said ("says that she promised it during their talks").
 */
function isToldBefore(clause: readonly string[], { type, trigger }: Draft['read'], text: string): boolean {
  const at = clause.findLastIndex((word) => saying.has(word))
  if (at < 0) return false
  const told = clause.slice(at + 1)
  if (told.some(isHave)) return false
  const near = told.length - occasionReach
  const occasion = type === 'CONSULT' ? told.findIndex((word, index) => index >= near && occasions.has(word)) : -1
  if (occasion >= 0 && told.slice(0, occasion).some(isPast)) return true
  return told.some((word) => word === 'was' || word === 'were') || isPast(slice(text, trigger).toLowerCase())
}

/** words from "during" to a contact */
const occasionReach = 4
const occasions: ReadonlySet<string> = new Set(tellings.occasions)

/** EV162: a contact that is told as why a hostile act was done came before it. */
function isWithinCause({ sentence, read: { type, trigger } }: Draft, { annotations }: EventDocument): boolean {
  const { causes = [], events = [] } = annotations[sentence.index] ?? {}
  const isHostile = (act: Span) => events.some((one) => quadOf[one.type] > 2 && overlaps(act, one.trigger))
  return type === 'CONSULT' && causes.some(({ content, of }) => of.some(isHostile) && contains(content, trigger))
}

/** "After", "over", "who"; but "over 200 arrests" is a number, and "12 injured after a bomb goes off" tells of the bomb (EV87). */
function isPassing(
  { word }: Word,
  before: Word | undefined,
  next: Word | undefined,
  { read: { type } }: Draft,
): boolean {
  if (!background.has(word) || (word === 'over' && /^\d/u.test(next?.word ?? ''))) return false
  return !(type === 'ASSAULT' && following.has(word) && toll.has(before?.word ?? ''))
}

/** "Of the attack", "for attacks"; but "a round of talks", "dozens of raids" are themselves what is told, unless these words are governed ("anniversary of a series of raids"). */
function isGoverned(clause: readonly string[]): boolean {
  const [last = '', ...others] = clause.toReversed()
  if (last === 'of' && amounts.has(others[0] ?? '')) return isGoverned(clause.slice(0, -2))
  // EV277: "an end to attacks"
  if (last === 'to' && ends.has(others[0] ?? '')) return true
  const head = determiners.has(last) ? others[0] : last
  return head !== undefined && governing.has(head)
}

/** "In the face of further Russian attacks": the adjective of a state right before the noun belongs to it. */
function isGovernedWithOwner({ sentence, read, actors, recipients }: Draft, document: EventDocument): boolean {
  const { text } = document
  const owner = [...actors, ...recipients].find(({ end }) => /^\s+$/u.test(text.slice(end, read.trigger.start)))
  if (owner === undefined || !isAdjective(owner, document)) return false
  const [last = '', ...others] = wordsBefore(text, sentence, owner.start, 2).toReversed()
  const head = determiners.has(last) || further.has(last) ? others[0] : last
  return head !== undefined && (governing.has(head) || head === 'to')
}

interface Word {
  readonly word: string
  readonly start: number
}

/** The words of its clause before the trigger; "and" begins another one where it does not go on with what is told in passing. */
function clauseBefore({ sentence, read, actors, recipients }: Draft, text: string): readonly Word[] {
  const all = tokensBetween(sentence, sentence.start, read.trigger.start).map(
    (token): Word => ({ word: slice(text, token).toLowerCase(), start: token.start }),
  )
  const words = all.slice(all.findLastIndex(({ word }) => marks.has(word)) + 1)
  const at = words.findLastIndex(({ word }) => coordinators.has(word))
  const subjects = [...actors, ...recipients].filter(({ end }) => end <= read.trigger.start).map(({ start }) => start)
  return at >= 0 && goesOn(words, at, subjects) ? words : words.slice(at + 1)
}

/** "After protesters set cars on fire and shot": the subject stands behind "after" and before "and". */
function goesOn(words: readonly Word[], at: number, subjects: readonly number[]): boolean {
  const passing = words.slice(0, at).findLast(({ word }) => background.has(word))
  return passing !== undefined && subjects.some((start) => start > passing.start && start < words[at]!.start)
}

const relative: ReadonlySet<string> = new Set(['who', 'which'])
const turning: ReadonlySet<string> = new Set(tellings.turning)
const marks = new Set([',', ';', ':', '—', '–', '"', '“', '”'])
const coordinators = new Set(['and', 'but'])
const background = new Set(tellings.background)
const governing = new Set(tellings.governing)
const ends = new Set(['end', 'halt', 'stop'])
const standing = new Set(tellings.standing)
const custody = new Set(tellings.custody)
const being = new Set(tellings.being)
const further = new Set(tellings.other)
const going = new Set(tellings.going)
const saying = new Set(tellings.saying)
const light = new Set(tellings.light.map(stem))
const toll = new Set([...figures.figures.killed, ...figures.figures.wounded])
const following = new Set(['after', 'following'])
const known = new Set([...tellings.back, 'its'])
const amounts = new Set(tellings.amounts)

/** words from a verb of talking to what is talked of */
const topicReach = 12
const noTopic: ReadonlySet<string> = new Set(tellings.beside_topic)
