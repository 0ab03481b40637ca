import { findState } from '../../query/find-state.ts'
import { notFound } from '../not-found.ts'

/** The code of a state or body that an address names, by its code or by any of its names. Throws `not-found`, with the nearest. */
export function stateOf(words: string): string {
  const found = findState(words)
  if ('code' in found) return found.code
  throw notFound(`state “${words.slice(0, 40)}”`, found.suggestions)
}
