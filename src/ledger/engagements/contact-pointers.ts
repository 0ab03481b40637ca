import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { slice } from '../../base/span.ts'
import { auxiliaryBefore } from '../../events/auxiliary.ts'
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { isAnother, isDefinite, isPossessed, isPossessive } from '../../events/pointers.ts'
import { standsBesideOccasion } from '../../events/same-act/beside-occasion.ts'
import { fieldsNamed } from '../../events/same-act/contact-field.ts'
import { wordsBetween } from '../../events/words.ts'
import { lex } from '../../mentions/dates/lex.ts'
import { ordinalAt } from '../../mentions/dates/number-words.ts'
import { wordsAhead, wordsBehind } from '../evidence.ts'
import { namesContact } from './kind-named.ts'

/** What the words before an act say of how it stands to what was told before. */
export interface ContactPointers {
  /** number of the sentence of its first telling, and whether that is a headline */
  readonly sentence: number
  readonly isHeadline: boolean
  /** "second", "earlier", "new": another one of its kind */
  readonly isAnother: boolean
  /** "meet again", "meet for a third time": another one, by what stands behind the act (LE406) */
  readonly isAgain: boolean
  /** "the trip", "their meeting": one that was told before */
  readonly pointsBack: boolean
  /** "It will be the first visit since 2005": what kind of contact the one told before is */
  readonly isIdentity: boolean
  /** whether its sentence opens with what was told before ("The trip") or with something new ("A summit in Rome") */
  readonly opens: 'back' | 'new' | null
  /** "had been due" or "is due" */
  readonly told: 'past' | 'present' | null
  /** "on the sidelines of" a summit (LE42) */
  readonly isBesideOccasion: boolean
  /** "called off a conversation", "A round of talks was put off": what ends is new to the text (LE242) */
  readonly endsNew: boolean
  /** fields that name it: "the Economic Dialogue" */
  readonly fields: ReadonlySet<number>
}

export function pointersOf({ type, evidence: [first] }: RapportEvent, document: EventDocument): ContactPointers {
  const { text, sentences } = document
  const sentence = first && sentences[first.sentence]
  if (first === undefined || sentence === undefined) return nothing
  const at = first.trigger.start
  const before = wordsAhead(first, document)
  const isCounted = saysWhichNumber(before)
  return {
    sentence: sentence.index,
    isHeadline: sentence.kind === 'headline',
    isAnother: !isCounted && isAnother(text, sentence, at),
    isAgain: saysAgain(wordsBehind(first, document).slice(0, reachOfAgain)),
    pointsBack: isDefinite(text, sentence, at) || isPossessed(text, sentence, at),
    isIdentity:
      isCounted ||
      (identity.has(before[0] ?? '') && (before.slice(-4).some((word) => ordinal.has(word)) || saysTime(before))),
    opens: openingOf(before),
    told: auxiliaryBefore(text, sentence, at),
    endsNew:
      type === 'REJECT' &&
      isNewBeside(
        slice(text, { start: sentence.start, end: at }),
        slice(text, { start: first.trigger.end, end: sentence.end }),
      ),
    isBesideOccasion: standsBesideOccasion(text, sentence, first.trigger),
    fields: fieldsNamed(before, wordsBetween(text, sentence, at, first.trigger.end)),
  }
}

/** "It would be the first time since 2017 that a minister comes" */
function saysTime(before: readonly string[]): boolean {
  return (
    !before.includes(',') && before.slice(1, opening).some((word, at) => ordinal.has(word) && before[at + 2] === 'time')
  )
}

/** LE226: "It would be their seventh", "This was the pair's third official": a count with the one told before, and no other one */
function saysWhichNumber([first = '', ...rest]: readonly string[]): boolean {
  const from = rest.findIndex((word) => !being.has(word))
  const [owner = '', ...phrase] = from < 1 ? [] : rest.slice(from)
  const at = phrase.findLastIndex((word) => ordinalAt(lex(word), 0) !== null)
  const isNoun = owner === 'the' || tellings.possessive.includes(owner) || phrase.slice(0, at).some(isPossessive)
  return identity.has(first) && isNoun && at >= 0 && at < opening && phrase.length - at <= 3 && !phrase.includes(',')
}

function saysAgain(behind: readonly string[]): boolean {
  return (
    behind.includes('again') ||
    behind.some((word, at) => word === 'time' && ordinalAt(lex(behind[at - 1] ?? ''), 0) !== null)
  )
}

/** words behind an act */
const reachOfAgain = 4

const being: ReadonlySet<string> = new Set(words.being)

/** words in which such a sentence says what it is */
const opening = 7

const nothing: ContactPointers = {
  sentence: 0,
  isHeadline: false,
  isAnother: false,
  isAgain: false,
  pointsBack: false,
  isIdentity: false,
  opens: null,
  told: null,
  endsNew: false,
  isBesideOccasion: false,
  fields: new Set(),
}

/** Behind the act, or where its sentence opens. */
function isNewBeside(before: string, behind: string): boolean {
  const said = [/^\p{P}?(an? (?:[^\s,;:]+ ?){1,3})/iu.exec(before), objectNew.exec(behind)]
  return said.some((found) => found !== null && namesContact(found[1]!))
}

/** "[put] off indefinitely a session" */
const objectNew = /^(?: (?:off|back|out|down|indefinitely|again))* (an? (?:[^\s,;:]+ ?){1,3})/u

/** By the first word; something new that comes before the act takes the place of what was told before. */
function openingOf([first = '', ...then]: readonly string[]): ContactPointers['opens'] {
  if (fresh.has(first)) return 'new'
  return back.has(first) && !then.some((word) => fresh.has(word)) ? 'back' : null
}

const fresh = new Set(tellings.fresh)
const back = new Set([...tellings.back, ...tellings.possessive])
const identity = new Set(words.identity)
const ordinal = new Set(words.ordinal)
