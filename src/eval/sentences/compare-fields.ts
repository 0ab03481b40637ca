import { overlaps, type Span } from '../../base/span.ts'
import type { Annotation } from '../../reader/reader.ts'
import { matchSpans } from './match-spans.ts'
import { mostlySame, wordsOf } from './words-of.ts'

export const fields = ['statements', 'issues', 'purposes', 'causes', 'outlook'] as const
export type Field = (typeof fields)[number]

/** One entry of a ledger field: what it says, its label, and who is named with it (speaker, raiser, holder, act). */
interface FieldEntry {
  readonly content: Span
  readonly label: string
  readonly who: readonly Span[]
}

/** Entries that were found, with whether label and party are right too, those that were missed, and those too many. */
export interface FieldOutcome {
  readonly found: readonly { readonly gold: FieldEntry; readonly given: FieldEntry; readonly right: boolean }[]
  readonly missed: readonly FieldEntry[]
  readonly extra: readonly FieldEntry[]
}

/**
 * Compares one ledger field of a sentence. An entry is found when the contents share half of the longer one's words; it is
 * right when the label agrees and, where the gold names a party, one of them is named.
 */
export function compareField(field: Field, given: Annotation, gold: Annotation, words: readonly Span[]): FieldOutcome {
  const givenEntries = entriesOf(field, given)
  const goldEntries = entriesOf(field, gold)
  const ranges = (entries: readonly FieldEntry[]) => entries.map(({ content }) => wordsOf(content, words))
  const pairs = matchSpans(ranges(givenEntries), ranges(goldEntries), mostlySame)
  const found = pairs.map(([i, j]) => {
    const pair = { given: givenEntries[i]!, gold: goldEntries[j]! }
    return { ...pair, right: isRight(pair.given, pair.gold) }
  })
  return {
    found,
    missed: goldEntries.filter((_, j) => !pairs.some((pair) => pair[1] === j)),
    extra: givenEntries.filter((_, i) => !pairs.some((pair) => pair[0] === i)),
  }
}

function entriesOf(field: Field, annotation: Annotation): readonly FieldEntry[] {
  switch (field) {
    case 'statements':
      return annotation.statements.map(({ content, stance, speaker }) => ({ content, label: stance, who: speaker }))
    case 'issues':
      return annotation.issues.map(({ topic, status, raisedBy }) => ({ content: topic, label: status, who: raisedBy }))
    case 'purposes':
      return annotation.purposes.map(({ content, of }) => ({ content, label: '', who: of }))
    case 'causes':
      return annotation.causes.map(({ content, certainty, of }) => ({ content, label: certainty, who: of }))
    case 'outlook':
      return annotation.outlook.map(({ content, kind, certainty, holders }) => ({
        content,
        label: `${kind}, ${certainty}`,
        who: holders,
      }))
  }
}

function isRight(given: FieldEntry, gold: FieldEntry): boolean {
  return (
    given.label === gold.label &&
    (gold.who.length === 0 || gold.who.some((party) => given.who.some((other) => overlaps(party, other))))
  )
}
