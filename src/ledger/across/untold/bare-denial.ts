import vocabulary from '../../../../data/ledger/denials.json' with { type: 'json' }
import type { Span } from '../../../base/span.ts'
import { wordsIn } from '../../../events/words.ts'

/** What is told of a text's words beside its records. */
export interface ToldWords {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly mentions: readonly (Span & { readonly actors: readonly string[] })[]
}

/** Who denies something in a sentence, and where the word of denying ends. */
export interface Denial {
  readonly sentence: number
  readonly end: number
  readonly by: readonly string[]
}

/**
 * LA175: those who are told in some sentences to deny, and no more ("Togo's army denied the charge", "Chad has denied any
 * involvement"): the subject right before a word of denying, before a word for what somebody is charged with, or "that".
 */
export function bareDenials(read: ToldWords, isNear: (sentence: number) => boolean): readonly Denial[] {
  return read.sentences.flatMap((sentence, index) => (isNear(index) ? denialsIn(sentence, index, read) : []))
}

function denialsIn(sentence: Span, index: number, { text, mentions }: ToldWords): readonly Denial[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(verbs)].flatMap((verb) => {
    const at = sentence.start + verb.index
    const behind = text.slice(at + verb[0].length, sentence.end)
    if (!(what.test(behind) || (denying.has(verb[0]) && that.test(behind)))) return []
    const before = mentions.filter(({ start, end }) => start >= sentence.start && end <= at)
    const last = Math.max(...before.map(({ end }) => end))
    const isSubject = wordsIn(text.slice(last, at)).every((word) => helping.has(word))
    if (before.length === 0 || !isSubject) return []
    const by = before.filter(({ end }) => end === last).flatMap(({ actors }) => actors)
    return [{ sentence: index, end: at + verb[0].length, by }]
  })
}

const denying: ReadonlySet<string> = new Set(vocabulary.denying)
const helping: ReadonlySet<string> = new Set(vocabulary.helping)
const verbs = new RegExp(`\\b(?:${[...vocabulary.denying, ...vocabulary.rejecting].join('|')})\\b`, 'gu')
/** at most some words of its phrase before it */
const what = new RegExp(`^(?:\\s+[\\p{L}’'-]+){0,3}?\\s+(?:${vocabulary.what.join('|')})\\b`, 'u')
const that = /^\s+(?:that|having)\b/u
