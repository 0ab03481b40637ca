import words from '../../../data/ledger/figures.json' with { type: 'json' }
import time from '../../../data/time/words.json' with { type: 'json' }
import { overlaps, type Span } from '../../base/span.ts'
import type { Evidence } from '../../events/event.ts'
import type { EventType } from '../../reader/codebook.ts'
import type { IncidentKind } from '../kinds.ts'
import type { Told, ToldFigure } from './entry.ts'

/** As much of a reading as says whose a figure is. */
interface Counted {
  readonly text: string
  readonly events: readonly Told['event'][]
}

/**
 * The dead, wounded and detained that an article counts of an incident (LA8): the numbers in the words for those it struck
 * ("nine people"), and, of a sentence that tells of no other act that could have done it (LA187), any number beside a word for them.
 */
export function toldFigures({ kind, evidence }: Told['incident'], { text, events }: Counted): readonly ToldFigure[] {
  const triggers = new Set(evidence.map(({ trigger }) => trigger.start))
  const isOwn = (one: Evidence) => triggers.has(one.trigger.start)
  const own = new Set(events.filter((one) => one.evidence.some(isOwn)).map(({ type }) => type))
  const found = [...Map.groupBy(evidence, ({ sentence }) => sentence)].flatMap(([sentence, pieces]) => {
    const others = events.filter((one) => one.evidence.some((other) => other.sentence === sentence && !isOwn(other)))
    const isAlone = (what: string) => {
      const deed = what === 'detained' ? 'COERCE' : 'ASSAULT'
      return !others.some(({ type }) => (own.has(deed) ? type === deed : harming.has(type)))
    }
    return figuresOf(text, pieces, isAlone)
  })
  const counted = found.filter(({ what }) => what !== 'detained' || !detainsNobody.has(kind))
  return counted.filter(
    ({ what, value }, at) => at === counted.findIndex((one) => one.what === what && one.value === value),
  )
}

/** LA187: kinds that detain nobody, whoever else is detained in their sentence */
const detainsNobody: ReadonlySet<IncidentKind> = new Set(['expulsion', 'border', 'airspace', 'cyber', 'espionage'])
const harming: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE'])

/** The figures of one sentence: one of each kind, that of those who were struck before any other. */
function figuresOf(
  text: string,
  pieces: readonly Evidence[],
  isAlone: (what: string) => boolean,
): readonly ToldFigure[] {
  const { start, end } = pieces[0]!
  const struck = pieces.flatMap(({ roles }) => roles.filter(({ role }) => role === 'recipient'))
  const kinds = forms.map(({ what, word, after, before, farBefore }) => {
    const hits = [after, before].flatMap((form) => hitsOf(form, text.slice(start, end), start))
    const far = hitsOf(farBefore, text.slice(start, end), start)
    const own = [...hits, ...far].find((hit) => struck.some((span) => overlaps(span, hit)))
    const hit = own ?? (isAlone(what) ? hits[0] : undefined)
    return { what, isNamed: word.test(text.slice(start, end)), isCounted: hits.length > 0, hit }
  })
  const [only, ...more] = kinds.filter(({ isNamed }) => isNamed)
  if (only !== undefined && only.hit === undefined && !only.isCounted && more.length === 0) {
    // "the death toll … has risen to 11"
    const bare = struck.find((span) => wholeNumber.test(span.text))
    return bare === undefined ? [] : [{ what: only.what, value: numberOf(bare.text) }]
  }
  return kinds.flatMap(({ what, hit }) => (hit === undefined ? [] : [{ what, value: hit.value }]))
}

/** "A 255-foot yacht", "$90 million", "1.5 million", "five months", "4 December": how long, old or dear something is, or when, and no count of people (LA80). */
function isMeasure(before: string, behind: string): boolean {
  if (/\d[.,]$/.test(before) || /^[.,]\d/.test(behind)) return true
  if (/^[-–]\p{L}/u.test(behind) || /\p{Sc}\s?$/u.test(before)) return true
  return month.test(before.match(/(\p{L}+)\.?\s$/u)?.[1] ?? '') || unit.test(behind.match(/^\s(\p{L}+)/u)?.[1] ?? '')
}

interface Hit extends Span {
  readonly value: number
}

function hitsOf(form: RegExp, sentence: string, offset: number): readonly Hit[] {
  const isCount = ([start, end]: readonly [number, number]) =>
    !isYear(sentence.slice(start, end)) && !isMeasure(sentence.slice(0, start), sentence.slice(end))
  return [...sentence.matchAll(form)].flatMap((match) => {
    const [start, end] = match.indices![1]!
    if (!isCount([start, end])) return []
    const both = [joinedBefore.exec(sentence.slice(0, start)), joinedBehind.exec(sentence.slice(end))]
    const offsets = [0, end]
    const more = both.map((one, at) => {
      const [from, to] = one?.indices?.[1] ?? [0, 0]
      return one !== null && isCount([from + offsets[at]!, to + offsets[at]!]) ? numberOf(one[1]!) : 0
    })
    const value = more.reduce((sum, one) => sum + one, numberOf(match[1]!))
    return [{ start: offset + start, end: offset + end, value }]
  })
}

/** "Arrested in 2009": nobody writes two thousand and nine people so. */
function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/u.test(number)
}

const month = new RegExp(`^(?:${Object.keys(time.months).join('|')})$`, 'u')
const unit = new RegExp(
  `^(?:${[...Object.keys(time.months), ...Object.keys(time.units), ...words.units].join('|')})$`,
  'u',
)
const numbers = new Map(Object.entries(words.numbers))
const number = `(?<![\\p{L}\\p{N}–-])(\\d{1,3}(?:,\\d{3})+|\\d+|${[...numbers.keys()].join('|')})`
const wholeNumber = new RegExp(`^${number}$`, 'iu')
const isSuffered: ReadonlySet<string> = new Set(words.suffered)
const farBreaks = [...words.breaks, 'who', 'which', 'that']
/** the number stands before or after its word, a few words between */
const forms = Object.entries(words.figures).map(([what, list]) => {
  const anyOf = (some: readonly string[]) => `(?:${some.join('|')})`
  const [word, suffered] = [anyOf(list), anyOf(list.filter((one) => isSuffered.has(one)))]
  // "seized three posts" counts posts
  const done = anyOf(list.filter((one) => one !== 'seized'))
  const gapOf = (most: number, breaks: readonly string[]) =>
    `(?:\\s+(?:as many as|(?!(?:${breaks.join('|')})\\b)(?:(?:\\p{L}\\.)+\\p{L}?|[\\p{L}-]+))){0,${most}}\\s+`
  const gap = gapOf(4, words.breaks)
  return {
    what,
    word: new RegExp(`\\b${word}\\b`, 'iu'),
    before: new RegExp(`${number}${gap}${suffered}\\b`, 'dgiu'),
    // LA186: "three soldiers of the Chadian Armed Forces have been killed"
    farBefore: new RegExp(
      `${number}${gapOf(9, farBreaks)}(?:are|is|were|was|been)\\s+(?:\\p{L}+ly\\s+)?${suffered}\\b`,
      'dgiu',
    ),
    // "arrested in 2009", "detaining a 60-foot boat" count nobody
    after: new RegExp(`\\b${done}${gapOf(4, [...words.breaks, ...words.onset])}${number}\\b(?!-\\p{L})`, 'dgiu'),
  }
})

/** LA188: "six soldiers and | four others are killed", "killing two clerks | and four guards", with no word of harm of its own */
const ofHarm = ['death', ...Object.values(words.figures).flat()].join('|')
const kept = `(?:\\s+(?!(?:${[...words.breaks, ofHarm, 'are', 'is', 'were', 'was'].join('|')})\\b)[\\p{L}-]+)`
const least = '(?:(?:at least|up to|about|another|more than)\\s+)?'
const joinedBefore = new RegExp(
  `(?<!\\b(?:${ofHarm})\\s+(?:\\p{L}+\\s+){0,2})${number}${kept}{1,6}\\s+and\\s+${least}$`,
  'diu',
)
const joinedBehind = new RegExp(
  `^${kept}{0,5}\\s+and\\s+${least}${number}${kept}{1,5}(?=[.,;:)]|\\s+(?!(?:${ofHarm}|are|is|were|was)\\b)|$)`,
  'diu',
)

function numberOf(text: string): number {
  return numbers.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''))
}
