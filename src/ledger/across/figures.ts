import words from '../../../data/ledger/figures.json' with { type: 'json' }
import type { Figure, Telling } from './entry.ts'
import { unique } from './kind.ts'

const numbers = new Map(Object.entries(words.numbers))
const number = `(\\d{1,3}(?:,\\d{3})+|\\d+|${[...numbers.keys()].join('|')})`
/** the number stands before or after its word, a few words between */
const forms = Object.entries(words.figures).map(([what, list]) => {
  const word = `(?:${list.join('|')})`
  const gap = '(?:\\s+[\\p{L}-]+){0,4}\\s+'
  return {
    what,
    before: new RegExp(`\\b${number}${gap}${word}\\b`, 'giu'),
    after: new RegExp(`\\b${word}${gap}${number}\\b`, 'giu'),
  }
})

/** The figures that tellings of an incident give; where they disagree each stays, with those who give it (LA8). */
export function figuresOf(tellings: readonly Telling<'incident'>[]): readonly Figure[] {
  const said = tellings.flatMap(({ article, sentences }) =>
    unique(sentences.flatMap(figuresIn)).map((figure) => ({ ...figure, article })),
  )
  const byFigure = Map.groupBy(said, ({ what, value }) => `${what} ${value}`)
  return [...byFigure.values()].map((list) => ({
    what: list[0]!.what,
    value: list[0]!.value,
    articles: unique(list.map(({ article }) => article)),
  }))
}

function figuresIn(sentence: string): readonly { readonly what: string; readonly value: number }[] {
  return forms.flatMap(({ what, before, after }) => {
    const hit = [...sentence.matchAll(after)][0] ?? [...sentence.matchAll(before)][0]
    return hit === undefined ? [] : [{ what, value: numberOf(hit[1]!) }]
  })
}

function numberOf(text: string): number {
  return numbers.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''))
}
