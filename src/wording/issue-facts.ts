import type { IssueStatus } from '../reader/codebook.ts'
import type { PartyNames } from './parties.ts'
import { fewOf } from './parties-of.ts'

/**
 * How an issue stands and between whom: "expected", "raised by Kenya with Uganda", "raised in public by Kenya, towards Uganda" (LE530);
 * "raised" is said once.
 */
export function issueFacts(
  issue: Sides & { readonly status: IssueStatus },
  names: PartyNames,
): readonly (string | null)[] {
  const sides = issueSides(issue, names)
  return issue.status === 'raised' && issue.raisedBy.length > 0 ? [sides] : [issue.status, sides]
}

interface Sides {
  readonly raisedBy: readonly string[]
  readonly with: readonly string[]
  readonly inPublic?: boolean | undefined
}

/** "raised by Kenya with Uganda", "between Kenya and Uganda"; null where nobody is known. */
function issueSides({ raisedBy, with: others, inPublic = false }: Sides, names: PartyNames): string | null {
  const words = (ids: readonly string[]) => fewOf(ids, names)
  if (raisedBy.length === 0) {
    if (others.length === 0) return null
    return others.length === 1 ? `with ${words(others)}` : `between ${words(others)}`
  }
  const whom = others.filter((id) => !raisedBy.includes(id))
  if (whom.length === 0) return `raised by ${words(raisedBy)}`
  return inPublic
    ? `raised in public by ${words(raisedBy)}, towards ${words(whom)}`
    : `raised by ${words(raisedBy)} with ${words(whom)}`
}
