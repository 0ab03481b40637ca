import { exitCodes, RapportError } from '../base/errors.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** Throws `no-days` where a stretch of days ends before it begins: an empty answer would read as if nothing had been told. */
export function daysInOrder(first: PlainDate | undefined, last: PlainDate | undefined): void {
  if (first === undefined || last === undefined || first <= last) return
  throw new RapportError('no-days', `There is no day from ${first} to ${last}.`, {
    hint: 'Give an earlier first day or a later last one.',
    exitCode: exitCodes.usage,
  })
}
