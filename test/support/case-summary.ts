import type { CaseResult } from './case-result.ts'
import type { Comparison } from './compare-events.ts'

/** Counts of a case; those of its ledger records where it has them. */
type Counted = Comparison & Partial<Pick<CaseResult, 'records' | 'missingRecords'>>

/** Shares over all cases, 0–100: musts found, reads that are extra, dates right of those asked, ledger records found of those due. */
export function summarise(results: readonly Counted[]) {
  const sum = (count: (result: Counted) => number) => results.reduce((total, result) => total + count(result), 0)
  const musts = sum((result) => result.musts)
  const found = sum((result) => result.found.length)
  const extra = sum((result) => result.extra.length)
  const datesRight = sum((result) => result.datesRight)
  const dates = datesRight + sum((result) => result.datesWrong.length)
  const records = sum((result) => result.records ?? 0)
  const recordsFound = records - sum((result) => result.missingRecords?.length ?? 0)
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  return {
    musts,
    found,
    extra,
    dates,
    datesRight,
    records,
    recordsFound,
    recordShare: share(recordsFound, records),
    foundShare: share(found, musts),
    extraShare: share(extra, found + extra),
    dateShare: share(datesRight, dates),
    forbidden: sum((result) => result.forbidden.length),
  }
}
