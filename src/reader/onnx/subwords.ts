import { Tokenizer } from '@huggingface/tokenizers'
import type { Manifest } from './manifest.ts'

/** A sentence as the graph reads it: `first[i]` is the index of the first subword of word i, the start mark being word 0. */
export interface EncodedSentence {
  readonly ids: readonly number[]
  readonly shapes: readonly number[]
  readonly first: readonly number[]
}

export interface Subwords {
  readonly pieces: (word: string) => readonly number[]
  readonly encode: (words: readonly string[]) => EncodedSentence
}

/** Most words repeat: the pieces of each are kept, up to this many words. */
const cacheSize = 200_000

/** Cuts words into the ids of the model's subwords, one word at a time, as in training. */
export function createSubwords(tokenizer: object, { start, end, unknown, maxPieces }: Manifest['tokenizer']): Subwords {
  const cut = new Tokenizer(tokenizer, {})
  const cache = new Map<string, readonly number[]>()

  function pieces(word: string): readonly number[] {
    const known = cache.get(word)
    if (known) return known
    const ids = cut.encode(word, { add_special_tokens: false }).ids.slice(0, maxPieces)
    const found = ids.length > 0 ? ids : [unknown]
    if (cache.size >= cacheSize) cache.clear()
    cache.set(word, found)
    return found
  }

  function encode(words: readonly string[]): EncodedSentence {
    const ids = [start]
    const shapes = [0]
    const first = [0]
    for (const word of words) {
      const shape = shapeOf(word)
      first.push(ids.length)
      for (const id of pieces(word)) {
        ids.push(id)
        shapes.push(shape)
      }
    }
    ids.push(end)
    shapes.push(0)
    return { ids, shapes, first }
  }

  return { pieces, encode }
}

/** Word shape, which an uncased encoder cannot see: 1 lower, 2 Title, 3 UPPER, 4 digits or no letter. */
export function shapeOf(word: string): number {
  if (/\p{Nd}/u.test(word) || !/\p{L}/u.test(word)) return 4
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return 3
  return /^\p{Lu}/u.test(word) ? 2 : 1
}
