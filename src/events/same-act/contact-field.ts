import words from '../../../data/ledger/contact-words.json' with { type: 'json' }

/** The fields that the words right before a contact and its own name it by ("the Economic Dialogue"), as numbers of their rows (LE87). */
export function fieldsNamed(before: readonly string[], own: readonly string[]): ReadonlySet<number> {
  const near = before.slice(-reach)
  const name =
    ` ${[...near.slice(near.findLastIndex((word) => !/^[\p{L}\p{N}]/u.test(word)) + 1), ...own].join(' ')} `.toLowerCase()
  return new Set(rows.flatMap((row, index) => (row.some((field) => name.includes(` ${field} `)) ? [index] : [])))
}

/** Both are named, and by no common field. */
export function fieldsDiffer(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b)
}

const rows: readonly (readonly string[])[] = words.fields
/** words of a name before its noun: "high-level energy and climate dialogue" */
const reach = 4
