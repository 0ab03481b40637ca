import type { Span } from '../../base/span.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import { addCounts, type Counts, noCounts } from '../counts.ts'
import { roles, type Telling } from '../system.ts'
import { matchSpans } from './match-spans.ts'
import { sameWords, wordsOf } from './words-of.ts'

/** Role spans that agree: in all their words, and in one word at least. */
export interface RoleCounts {
  readonly exact: Counts
  readonly overlap: Counts
}

export const noRoles: RoleCounts = { exact: noCounts, overlap: noCounts }

export function addRoles(a: RoleCounts, b: RoleCounts): RoleCounts {
  return { exact: addCounts(a.exact, b.exact), overlap: addCounts(a.overlap, b.overlap) }
}

/** Compares the role spans of a telling with those of the gold, each role for itself. */
export function compareRoles(given: Telling['roles'], gold: EventAnnotation, words: readonly Span[]): RoleCounts {
  return roles.map((role) => compareRole(given[role], gold[role], words)).reduce(addRoles, noRoles)
}

function compareRole(givenSpans: readonly Span[], goldSpans: readonly Span[], words: readonly Span[]): RoleCounts {
  const given = givenSpans.map((span) => wordsOf(span, words))
  const gold = goldSpans.map((span) => wordsOf(span, words))
  const sizes = { given: given.length, gold: gold.length }
  return {
    exact: { right: matchSpans(given, gold, sameWords).length, ...sizes },
    overlap: { right: matchSpans(given, gold).length, ...sizes },
  }
}
