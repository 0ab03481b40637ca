import type { PlainDate } from '../base/plain-date.ts'
import type { Candidate } from './candidate.ts'
import type { OfficeCode } from './office.ts'

/** People of that full name or surname who held an office on or near the date; best first. */
export function lookupPerson(_name: string, _date: PlainDate | null): readonly Candidate[] {
  return []
}

/** Who held the office in the state on the day, null when unknown. */
export function holderOf(_state: string, _office: OfficeCode, _date: PlainDate): Candidate | null {
  return null
}
