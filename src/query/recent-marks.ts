import type { MarkColumns } from '../barometer/mark-columns.ts'

/** About as many marks as the forty pairs of a world of a million acts have; some 40 MB. */
const mostMarks = 400_000

/**
 * The marks that were asked for last, by the hash of what is kept of them: what has the same hash is the same, in whichever ledger,
 * so that nothing here is ever out of date.
 */
export const recentMarks: {
  readonly get: (hash: string) => MarkColumns | undefined
  readonly set: (hash: string, columns: MarkColumns) => void
} = keepRecent(mostMarks)

function keepRecent(most: number): typeof recentMarks {
  const kept = new Map<string, MarkColumns>()
  let marks = 0
  const take = (hash: string): MarkColumns | undefined => {
    const found = kept.get(hash)
    if (found !== undefined && kept.delete(hash)) marks -= found.entry.length
    return found
  }
  const set = (hash: string, columns: MarkColumns): void => {
    take(hash)
    kept.set(hash, columns)
    marks += columns.entry.length
    for (const oldest of kept.keys()) {
      if (marks <= most) break
      take(oldest)
    }
  }
  return {
    get: (hash) => {
      const found = take(hash)
      if (found !== undefined) set(hash, found)
      return found
    },
    set,
  }
}
