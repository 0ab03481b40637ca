import { sourceError } from './source-errors.ts'

/** Gathers a stream of bytes, and stops with a known error as soon as it is larger than `limit` bytes. */
export async function collect(chunks: AsyncIterable<Uint8Array>, source: string, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw sourceError('too-large', [source, megabytes(limit)])
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}
