import type { PartyNames } from './parties.ts'
import { fewOf } from './parties-of.ts'

/** "raised by Kenya with Uganda", "between Kenya and Uganda"; null where nobody is known. */
export function issueSides(
  { raisedBy, with: others }: { readonly raisedBy: readonly string[]; readonly with: readonly string[] },
  names: PartyNames,
): string | null {
  const words = (ids: readonly string[]) => fewOf(ids.map(names.short))
  if (raisedBy.length === 0) {
    if (others.length === 0) return null
    return others.length === 1 ? `with ${words(others)}` : `between ${words(others)}`
  }
  const whom = others.filter((id) => !raisedBy.includes(id))
  return whom.length === 0 ? `raised by ${words(raisedBy)}` : `raised by ${words(raisedBy)} with ${words(whom)}`
}
