import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Packs JSON for a column of bytes. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 4 })
}

/** The JSON that was packed; its type is what was handed to `pack`. */
export function unpack<Value>(bytes: Uint8Array): Value {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'))
}
