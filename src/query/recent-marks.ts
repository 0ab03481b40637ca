import type { MarkColumns } from '../barometer/mark-columns.ts'

/** About as many marks as the forty pairs of a world of a million acts have; some 40 MB. */
const most = 400_000
const kept = new Map<string, MarkColumns>()
let marks = 0

/**
 * The marks that were asked for last, by the hash of what is kept of them: what has the same hash is the same, in whichever ledger,
 * so that nothing here is ever out of date.
 */
export const recentMarks = {
  get: (hash: string): MarkColumns | undefined => {
    const found = take(hash)
    if (found !== undefined) recentMarks.set(hash, found)
    return found
  },
  set: (hash: string, columns: MarkColumns): void => {
    take(hash)
    kept.set(hash, columns)
    marks += columns.entry.length
    for (const oldest of kept.keys()) {
      if (marks <= most) break
      take(oldest)
    }
  },
}

function take(hash: string): MarkColumns | undefined {
  const found = kept.get(hash)
  if (found !== undefined && kept.delete(hash)) marks -= found.entry.length
  return found
}
