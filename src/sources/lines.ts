import { maximumTextBytes } from './limits.ts'

/** A line of a stream, counted from 1. `text` is null when the line is longer than one article may be. */
export interface Line {
  readonly number: number
  readonly text: string | null
}

const newline = 0x0a

/** Cuts a stream of UTF-8 bytes into lines in constant memory: an endless line is dropped, not gathered. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit = maximumTextBytes): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8')
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Line => {
    const line = { number, text: size > limit ? null : decoder.decode(Buffer.concat(parts)) }
    parts = []
    size = 0
    number += 1
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (size > 0) yield take()
}
