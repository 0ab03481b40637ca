import type { DateRange } from '../base/plain-date.ts'
import { overlaps, type Span, slice } from '../base/span.ts'
import { directionOf } from '../mentions/dates/direction.ts'
import { findTimes } from '../mentions/dates/find-times.ts'
import { meaningOf } from '../mentions/dates/resolve-time.ts'
import { type Stretch, sameSpan, toDateRange } from '../mentions/dates/stretch.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import { textOfParagraphs } from '../text/text-of-paragraphs.ts'
import { percent } from './counts.ts'
import type { GoldTime, TimeDocument } from './dates/timeml.ts'
import { stretchOfValue } from './dates/timex-value.ts'

/** One value that differs: the words, what was due and what came. */
export interface DateError {
  readonly document: string
  readonly words: string
  readonly sentence: string
  readonly created: string
  readonly direction: string
  readonly gold: string
  readonly got: string | null
}

/**
 * Values of DATE and TIME expressions against the gold ones, a TIME by its day. `apart` counts what has no day to compare:
 * references to present, past and future, durations typed as dates, values left open. Figures are shares of 100.
 */
export interface DateReport {
  readonly n: number
  readonly right: number
  readonly accuracy: number
  readonly byKind: Readonly<Record<string, { readonly n: number; readonly right: number }>>
  readonly apart: number
  readonly found: { readonly recall: number; readonly precision: number; readonly gold: number; readonly spans: number }
  readonly errors: readonly DateError[]
}

/** Resolves every gold time expression of some documents from its words, its sentence and the day of creation. */
export function evaluateDates(documents: readonly TimeDocument[]): DateReport {
  const errors: DateError[] = []
  const byKind: Record<string, { n: number; right: number }> = {}
  const spans = { gold: 0, hit: 0, spans: 0, good: 0 }
  let [n, right, apart] = [0, 0, 0]
  for (const document of documents) {
    const sentences = splitSentences(textOfParagraphs(document.text, paragraphsOf(document.text)))
    const anchors: DateRange[] = []
    for (const time of document.times.filter(({ type }) => type === 'DATE' || type === 'TIME')) {
      const gold = stretchOfValue(time.value)
      if (gold === null) {
        apart++
        continue
      }
      const answer = resolveIn(document, sentences, time, anchors)
      const hit = answer.stretch !== null && sameSpan(answer.stretch.whole ?? answer.stretch, gold)
      n++
      if (hit) right++
      else errors.push({ document: document.id, created: document.created, gold: time.value, ...answer.told })
      byKind[answer.kind] = {
        n: (byKind[answer.kind]?.n ?? 0) + 1,
        right: (byKind[answer.kind]?.right ?? 0) + (hit ? 1 : 0),
      }
      if (answer.stretch !== null) anchors.push(toDateRange(answer.stretch, ''))
    }
    countSpans(document, sentences, spans)
  }
  const { gold, hit, spans: all, good } = spans
  return {
    n,
    right,
    accuracy: percent(right, n),
    byKind,
    apart,
    found: { recall: percent(hit, gold), precision: percent(good, all), gold, spans: all },
    errors,
  }
}

function resolveIn(
  document: TimeDocument,
  sentences: readonly Sentence[],
  time: GoldTime,
  anchors: readonly DateRange[],
): {
  kind: string
  stretch: Stretch | null
  told: Pick<DateError, 'words' | 'sentence' | 'direction' | 'got'>
} {
  const sentence = sentences.find((candidate) => overlaps(candidate, time))
  const tokens = sentence?.tokens ?? []
  const at = tokens.findIndex((token) => token.end > time.start)
  const direction = directionOf(
    tokens.map((token) => slice(document.text, token)),
    at,
  )
  const words = slice(document.text, time).replace(/\s+/gu, ' ')
  const reading = meaningOf(words, { published: document.created, direction, guessed: true, anchors })
  const stretch = reading?.stretch ?? null
  const got = stretch === null ? null : `${toDateRange(stretch, '').start} ${stretch.precision}`
  return {
    kind: reading?.kind ?? 'unread',
    stretch,
    told: { words, sentence: sentence ? slice(document.text, sentence) : '', direction, got },
  }
}

/** Recall over gold dates and times that stand for days; precision against any gold time expression, by overlap. */
function countSpans(
  document: TimeDocument,
  sentences: readonly Sentence[],
  spans: { gold: number; hit: number; spans: number; good: number },
): void {
  const found: Span[] = sentences.flatMap((sentence) => findTimes(document.text, sentence))
  const due = document.times.filter(
    ({ type, value }) => (type === 'DATE' || type === 'TIME') && stretchOfValue(value) !== null,
  )
  spans.gold += due.length
  spans.hit += due.filter((time) => found.some((span) => overlaps(span, time))).length
  spans.spans += found.length
  spans.good += found.filter((span) => document.times.some((time) => overlaps(span, time))).length
}

/** Paragraphs stand between blank lines. */
function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
}
