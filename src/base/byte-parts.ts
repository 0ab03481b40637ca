/** Parts of bytes in one: how many there are and where each ends, then the parts, so that one is read without the others. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const ends = new Uint32Array(parts.length + 1)
  ends[0] = parts.length
  for (const [part, { length }] of parts.entries()) ends[part + 1] = (part === 0 ? 0 : ends[part]!) + length
  return Buffer.concat([new Uint8Array(ends.buffer), ...parts])
}

/** The parts of bytes that `joinParts` made. */
export function partsOf(bytes: Uint8Array): {
  readonly count: number
  /** one of them, by its place */
  readonly part: (place: number) => Uint8Array
} {
  // a copy begins where numbers of four bytes may begin
  const { buffer } = new Uint8Array(bytes)
  const count = new Uint32Array(buffer, 0, 1)[0]!
  const ends = new Uint32Array(buffer, 4, count)
  const body = new Uint8Array(buffer, 4 * (count + 1))
  return { count, part: (place) => body.subarray(place === 0 ? 0 : ends[place - 1]!, ends[place]!) }
}
