import words from '../../../data/ledger/figures.json' with { type: 'json' }
import type { Figure, Telling } from './entry.ts'
import { unique } from './kind.ts'

const numbers = new Map(Object.entries(words.numbers))
const number = `(\\d{1,3}(?:,\\d{3})+|\\d+|${[...numbers.keys()].join('|')})`
/** the number stands before or after its word, a few words between */
const forms = Object.entries(words.figures).map(([what, list]) => {
  const word = `(?:${list.join('|')})`
  const gap = `(?:\\s+(?!(?:${words.breaks.join('|')})\\b)[\\p{L}-]+){0,4}\\s+`
  return {
    what,
    before: new RegExp(`\\b${number}${gap}${word}\\b`, 'giu'),
    after: new RegExp(`\\b${word}${gap}${number}\\b`, 'giu'),
  }
})

/**
 * The figures that tellings of an incident give; where they disagree each stays, with those who give it (LA8). What an outlet
 * gives later stands in the place of what it gave before, and of what others copied from that.
 */
export function figuresOf(tellings: readonly Telling<'incident'>[]): readonly Figure[] {
  const standing = tellings.reduce<readonly Given[]>((before, { article, outlet, source, sentences }) => {
    const given = figuresIn(sentences).map((figure) => ({ ...figure, article, outlet, source }))
    return [...given.reduce(withoutOld, before), ...given]
  }, [])
  const byFigure = Map.groupBy(standing, ({ what, value }) => `${what} ${value}`)
  return [...byFigure.values()].map((list) => ({
    what: list[0]!.what,
    value: list[0]!.value,
    articles: unique(list.map(({ article }) => article)),
  }))
}

interface Given {
  readonly what: string
  readonly value: number
  readonly article: string
  readonly outlet: string | null
  readonly source: string
}

function withoutOld(before: readonly Given[], { what, outlet, article }: Given): readonly Given[] {
  const old = before.filter((one) => one.what === what && one.outlet === outlet && one.article !== article)
  const sources = new Set(outlet === null ? [] : old.map(({ source }) => source))
  return before.filter((one) => one.what !== what || one.article === article || !sources.has(one.source))
}

function figuresIn(sentences: readonly string[]): readonly { readonly what: string; readonly value: number }[] {
  const found = unique(sentences).flatMap(figuresOfSentence)
  return found.filter(
    ({ what, value }, at) => found.findIndex((one) => one.what === what && one.value === value) === at,
  )
}

function figuresOfSentence(sentence: string): readonly { readonly what: string; readonly value: number }[] {
  return forms.flatMap(({ what, before, after }) => {
    const hit = [...sentence.matchAll(after)][0] ?? [...sentence.matchAll(before)][0]
    return hit === undefined ? [] : [{ what, value: numberOf(hit[1]!) }]
  })
}

function numberOf(text: string): number {
  return numbers.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''))
}
