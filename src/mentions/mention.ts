import type { Span } from '../base/span.ts'
import type { NameKind } from '../reader/codebook.ts'

/**
 * A span that names or refers to somebody: a name the reader tagged, a pronoun, or a noun phrase that fills a role
 * (`party`). Mentions of the same party share a `chain` within the article.
 */
export interface Mention extends Span {
  readonly id: number
  readonly sentence: number
  readonly kind: NameKind | 'PRONOUN' | 'NOMINAL'
  /** the noun phrase is the actor, recipient, reporter, speaker … of something */
  readonly party: boolean
  /** it says or reports something */
  readonly speaks: boolean
  readonly number: 'one' | 'many' | 'unknown'
  /** names that stand inside this mention, in order ("Turkish" and "Hakan Fidan" in "Turkish Foreign Minister Hakan Fidan") */
  readonly names: readonly number[]
  readonly chain: number
}

/** Whether a mention is a name or a title, and neither a pronoun nor a noun phrase. */
export function isName({ kind }: Pick<Mention, 'kind'>): boolean {
  return kind !== 'PRONOUN' && kind !== 'NOMINAL'
}

/** A mention before it has a chain. */
export type LooseMention = Omit<Mention, 'chain'>

/** Mentions of one party. `mentions` are ids in order of the text; the first named one, if any, is `name`. */
export interface Chain {
  readonly id: number
  readonly mentions: readonly number[]
  readonly name: number | null
  /** how each link was made, for `--explain` */
  readonly reasons: readonly string[]
}
