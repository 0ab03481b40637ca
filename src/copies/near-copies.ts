import { toDay } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Signature } from './signature.ts'

const rowsOfWhole = 6
const rowsOfLead = 12
const wholeAlike = 0.7
const leadAlike = 0.8
const daysApart = 7

/** An article as copies are told by; null is the signature of a text of a few words, which is no copy of anything. */
export interface Copyable {
  readonly id: string
  readonly published: PlainDate | null
  readonly signature: Signature | null
}

/**
 * Whether two articles print one story (S21): published within a week of each other, they share most of their shingles,
 * or one begins as the other does. Symmetric. Only articles that share a band are ever compared.
 */
export function areNearCopies(a: Copyable, b: Copyable): boolean {
  if (a.signature === null || b.signature === null || !areAlike(a.signature, b.signature)) return false
  const bands = new Set(bandsOf(a.signature))
  return areNear(a.published, b.published) && bandsOf(b.signature).some((band) => bands.has(band))
}

/** Keys such that near copies share one almost surely, and other texts hardly ever (locality-sensitive hashing). */
export function bandsOf({ whole, lead }: Signature): readonly string[] {
  return [...cut(whole, rowsOfWhole, 'w'), ...cut(lead ?? whole, rowsOfLead, 'l')]
}

function areNear(a: PlainDate | null, b: PlainDate | null): boolean {
  return a === null || b === null || Math.abs(toDay(a) - toDay(b)) <= daysApart
}

function areAlike(a: Signature, b: Signature): boolean {
  if (agreement(a.whole, b.whole) >= wholeAlike) return true
  const eitherIsLong = a.lead !== null || b.lead !== null
  return eitherIsLong && agreement(a.lead ?? a.whole, b.lead ?? b.whole) >= leadAlike
}

/** The estimated Jaccard resemblance of the texts behind two signatures. */
function agreement(a: Uint16Array, b: Uint16Array): number {
  let same = 0
  for (let index = 0; index < a.length; index += 1) if (a[index] === b[index]) same += 1
  return same / a.length
}

function cut(values: Uint16Array, rows: number, name: string): readonly string[] {
  const bands: string[] = []
  for (let at = 0; at + rows <= values.length; at += rows) {
    const band = Buffer.from(values.slice(at, at + rows).buffer).toString('base64url')
    bands.push(`${name}${at / rows}:${band}`)
  }
  return bands
}
