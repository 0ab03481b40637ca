/**
 * MinHash signatures of a text (Broder 1997): one of the whole, one of its lead, since papers print wire copy from the
 * top and cut it from the end (docs/spec/store.md, S20–S23).
 */
export interface Signature {
  readonly whole: Uint16Array
  /** null where the text is hardly longer than its lead */
  readonly lead: Uint16Array | null
}

const shingleWords = 3
const leadWords = 60
const hashes = 96
/** multipliers and offsets of the hash family; fixed, since signatures are kept */
const family = hashFamily(hashes)

/** The signature of a text, title left out; null for a text of fewer words than a shingle. */
export function signatureOf(text: string): Signature | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const whole = minHash(words)
  if (whole === null) return null
  const lead = words.length >= 1.5 * leadWords ? minHash(words.slice(0, leadWords)) : null
  return { whole, lead }
}

function minHash(words: readonly string[]): Uint16Array | null {
  if (words.length < shingleWords) return null
  const smallest = new Uint32Array(hashes).fill(0xffffffff)
  for (let at = 0; at + shingleWords <= words.length; at += 1) {
    const shingle = hashOf(words.slice(at, at + shingleWords).join(' '))
    for (let index = 0; index < hashes; index += 1) {
      const { times, plus } = family[index]!
      const value = mix((Math.imul(shingle, times) + plus) >>> 0)
      if (value < smallest[index]!) smallest[index] = value
    }
  }
  // 16 of 32 bits are kept: two different minima agree by chance once in 65,536 times
  return Uint16Array.from(smallest, (value) => value & 0xffff)
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finisher of MurmurHash3: spreads every bit over all. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function hashFamily(size: number): readonly { readonly times: number; readonly plus: number }[] {
  return Array.from({ length: size }, (_, index) => ({
    times: (mix(2 * index + 1) | 1) >>> 0,
    plus: mix(2 * index + 2),
  }))
}

/** A signature as bytes, for a column. */
export function signatureBytes({ whole, lead }: Signature): Uint8Array {
  return Buffer.concat([whole, lead ?? new Uint16Array()].map((part) => Buffer.from(part.buffer)))
}

/** … and back. */
export function signatureFrom(bytes: Uint8Array): Signature {
  const values = new Uint16Array(Uint8Array.from(bytes).buffer)
  return { whole: values.slice(0, hashes), lead: values.length > hashes ? values.slice(hashes) : null }
}
