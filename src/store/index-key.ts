import { createHash } from 'node:crypto'
import { storable } from '../base/storable.ts'

/** Text by which rows are found, as PostgreSQL's indexes take it: 2.7 kB at most. What is longer is known by its hash. */
export function indexKey(text: string): string {
  const kept = storable(text)
  return Buffer.byteLength(kept) <= mostBytes ? kept : createHash('sha256').update(kept).digest('hex')
}

/** … and which is shown too: a name that is cut still says what it is. */
export function indexedName<Text extends string | null>(name: Text): Text {
  return (name === null ? null : storable(name.slice(0, mostLetters))) as Text
}

const mostBytes = 1000
/** up to three bytes each */
const mostLetters = 500
