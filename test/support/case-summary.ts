import type { Comparison } from './compare-events.ts'

/** Shares over all cases, 0–100: musts found, reads that are extra, dates right of those asked. */
export function summarise(results: readonly Comparison[]) {
  const sum = (count: (result: Comparison) => number) => results.reduce((total, result) => total + count(result), 0)
  const musts = sum((result) => result.musts)
  const found = sum((result) => result.found.length)
  const extra = sum((result) => result.extra.length)
  const datesRight = sum((result) => result.datesRight)
  const dates = datesRight + sum((result) => result.datesWrong.length)
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  return {
    musts,
    found,
    extra,
    dates,
    datesRight,
    foundShare: share(found, musts),
    extraShare: share(extra, found + extra),
    dateShare: share(datesRight, dates),
    forbidden: sum((result) => result.forbidden.length),
  }
}
