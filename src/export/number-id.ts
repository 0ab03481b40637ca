import { createHash } from 'node:crypto'

/** The whole number by which formats that want one know a row: the first 50 bits of a hash, so that every export gives the same. */
export function numberId(...parts: readonly string[]): number {
  const digest = createHash('sha256').update(parts.join('\n')).digest()
  return Number(digest.readBigUInt64BE(0) >> 14n)
}
