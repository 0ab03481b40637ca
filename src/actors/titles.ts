import type { Sector } from './actor.ts'
import type { OfficeCode } from './office.ts'

/** What the words of a title or a bare noun say of who it is. */
export interface Title {
  readonly office: OfficeCode | null
  readonly sectors: readonly Sector[]
  readonly kind: 'person' | 'group' | 'body'
  /** the state, only where the words make it nearly certain */
  readonly impliedState: string | null
}

/** Reads a title; null when the words hold none. */
export function parseTitle(_words: string): Title | null {
  return null
}
