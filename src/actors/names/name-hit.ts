import type { PlainDate } from '../../base/plain-date.ts'
import type { Span } from '../../base/span.ts'
import type { NameKind } from '../../reader/codebook.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import type { Candidate } from '../candidate.ts'
import { affixesAfter, affixesBefore } from './words.ts'

/** A name in a sentence with what the lookups know of it, best first; `person` where it names a person. */
export interface NameHit extends Span {
  readonly from: number
  /** token after the last */
  readonly to: number
  readonly words: string
  readonly person: boolean
  readonly candidates: readonly Candidate[]
  readonly tag: NameKind | null
  /** joined to a word by a hyphen so that it does not say whose the party is ("pro-Russian", "Iran-backed") */
  readonly affix: boolean
}

/** A sentence cut for the resolver: its words, and the names that stand in them, in order, without overlap. */
export interface Scan {
  readonly sentence: Sentence
  readonly words: readonly string[]
  readonly hits: readonly NameHit[]
}

/** The tokens that a reader tagged as one name. */
export interface Tag {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

/** A sentence in which names are looked for, with the tag of each of its words. */
export interface Cut {
  readonly text: string
  readonly sentence: Sentence
  readonly words: readonly string[]
  readonly tags: readonly (Tag | undefined)[]
  readonly date: PlainDate | null
}

/** The name that stands at some tokens of a sentence. */
export function hitAt(
  cut: Cut,
  from: number,
  to: number,
  found: Pick<NameHit, 'person' | 'candidates' | 'tag'>,
): NameHit {
  const { start, end } = spanOf(cut, from, to)
  return { from, to, start, end, words: textAt(cut, from, to), affix: hasAffix(cut.words, from, to), ...found }
}

/** An adjective or a people of a state. */
export function isDemonym({ candidates: [best] }: NameHit): boolean {
  return best?.via === 'demonym' && best.actor.state !== null
}

/** What stands at some tokens. */
export function textAt(cut: Cut, from: number, to: number): string {
  const { start, end } = spanOf(cut, from, to)
  return cut.text.slice(start, end)
}

function spanOf({ sentence: { tokens } }: Cut, from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0
  return { start, end: tokens[to - 1]?.end ?? start }
}

function hasAffix(words: readonly string[], from: number, to: number): boolean {
  if (words[from - 1] === '-' && affixesBefore.has((words[from - 2] ?? '').toLowerCase())) return true
  return words[to] === '-' && affixesAfter.has((words[to + 1] ?? '').toLowerCase())
}
