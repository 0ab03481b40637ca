import words from '../../../data/ledger/figures.json' with { type: 'json' }
import time from '../../../data/time/words.json' with { type: 'json' }
import { overlaps, type Span } from '../../base/span.ts'
import type { Evidence } from '../../events/event.ts'
import type { EventType } from '../../reader/codebook.ts'
import type { Told, ToldFigure } from './entry.ts'

/** As much of a reading as says whose a figure is. */
interface Counted {
  readonly text: string
  readonly events: readonly Told['event'][]
}

/**
 * The dead, wounded and detained that an article counts of an incident (LA8): the numbers in the words for those it struck
 * ("nine people"), and, of a sentence that tells of no other such act, any number beside a word for them.
 */
export function toldFigures({ evidence }: Told['incident'], { text, events }: Counted): readonly ToldFigure[] {
  const triggers = new Set(evidence.map(({ trigger }) => trigger.start))
  const others = events.filter((one) => harming.has(one.type)).flatMap((one) => one.evidence)
  const found = [...Map.groupBy(evidence, ({ sentence }) => sentence)].flatMap(([sentence, pieces]) => {
    const isAlone = !others.some((other) => other.sentence === sentence && !triggers.has(other.trigger.start))
    return figuresOf(text, pieces, isAlone)
  })
  return found.filter(
    ({ what, value }, at) => at === found.findIndex((one) => one.what === what && one.value === value),
  )
}

const harming: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE'])

/** The figures of one sentence: one of each kind, that of those who were struck before any other. */
function figuresOf(text: string, pieces: readonly Evidence[], isAlone: boolean): readonly ToldFigure[] {
  const { start, end } = pieces[0]!
  const struck = pieces.flatMap(({ roles }) => roles.filter(({ role }) => role === 'recipient'))
  const kinds = forms.map(({ what, word, after, before }) => {
    const hits = [after, before].flatMap((form) => hitsOf(form, text.slice(start, end), start))
    const own = hits.find((hit) => struck.some((span) => overlaps(span, hit)))
    return { what, isNamed: word.test(text.slice(start, end)), hit: own ?? (isAlone ? hits[0] : undefined) }
  })
  const [only, ...more] = kinds.filter(({ isNamed }) => isNamed)
  if (only !== undefined && only.hit === undefined && more.length === 0) {
    // "the death toll … has risen to 11"
    const bare = struck.find((span) => wholeNumber.test(span.text))
    return bare === undefined ? [] : [{ what: only.what, value: numberOf(bare.text) }]
  }
  return kinds.flatMap(({ what, hit }) => (hit === undefined ? [] : [{ what, value: hit.value }]))
}

/** "A 255-foot yacht", "$90 million", "five months", "4 December": how long, old or dear something is, or when, and no count of people (LA80). */
function isMeasure(before: string, behind: string): boolean {
  if (/^[-–]\p{L}/u.test(behind) || /\p{Sc}\s?$/u.test(before)) return true
  return month.test(before.match(/(\p{L}+)\.?\s$/u)?.[1] ?? '') || unit.test(behind.match(/^\s(\p{L}+)/u)?.[1] ?? '')
}

interface Hit extends Span {
  readonly value: number
}

function hitsOf(form: RegExp, sentence: string, offset: number): readonly Hit[] {
  const hits = [...sentence.matchAll(form)].map((match) => {
    const [start, end] = match.indices![1]!
    return { start: offset + start, end: offset + end, value: numberOf(match[1]!) }
  })
  return hits.filter(
    ({ start, end }) =>
      !isYear(sentence.slice(start - offset, end - offset)) &&
      !isMeasure(sentence.slice(0, start - offset), sentence.slice(end - offset)),
  )
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
const number = `(?<![\\p{L}\\p{N}-])(\\d{1,3}(?:,\\d{3})+|\\d+|${[...numbers.keys()].join('|')})`
const wholeNumber = new RegExp(`^${number}$`, 'iu')
/** the number stands before or after its word, a few words between */
const forms = Object.entries(words.figures).map(([what, list]) => {
  const word = `(?:${list.join('|')})`
  const gap = `(?:\\s+(?!(?:${words.breaks.join('|')})\\b)[\\p{L}-]+){0,4}\\s+`
  return {
    what,
    word: new RegExp(`\\b${word}\\b`, 'iu'),
    before: new RegExp(`${number}${gap}${word}\\b`, 'dgiu'),
    // "seized a 60-foot boat" counts feet
    after: new RegExp(`\\b${word}${gap}${number}\\b(?!-\\p{L})`, 'dgiu'),
  }
})

function numberOf(text: string): number {
  return numbers.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''))
}
