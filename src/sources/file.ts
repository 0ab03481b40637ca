import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import type { Article } from './article.ts'
import { articleFromBytes } from './article-from-bytes.ts'
import { megabytes } from './collect.ts'
import { articlesFromJson } from './json.ts'
import { articlesFromJsonLines } from './json-lines.ts'
import { maximumPdfBytes, maximumTextBytes, sniffBytes } from './limits.ts'
import { sniff } from './sniff.ts'
import { sourceError } from './source-errors.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'
import { statOf } from './stat-of.ts'
import { articlesFromStream } from './stream.ts'

/** The articles of a text, HTML or PDF file, a feed, a JSON document, or JSON Lines and web archives, which are streamed. */
export async function* articlesFromFile(
  path: string,
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  const found = await statOf(path)
  if (!found.isFile()) {
    // a pipe such as `<(…)`: what is read of it is gone
    yield* articlesFromStream(bytesOf(path), { source: path, name: path }, options)
    return
  }
  const { size } = found
  const { kind } = sniff(await head(path))
  const format = options.format ?? (/\.(?:jsonl|ndjson)$/iu.test(path) ? 'json-lines' : kind)
  if (format === 'json-lines' && size > 0) {
    yield* articlesFromJsonLines(bytesOf(path), path, options)
    return
  }
  if (kind === 'warc' && options.format === undefined) {
    const { articlesFromWarc } = await import('./warc.ts')
    yield* articlesFromWarc(bytesOf(path), path, options)
    return
  }
  // looked at before reading: a file of gigabytes must not be taken into memory to be refused
  const limit = kind === 'pdf' ? maximumPdfBytes : maximumTextBytes
  if (size > limit && kind !== 'binary') throw sourceError('too-large', [path, megabytes(limit)])
  const bytes = kind === 'binary' ? await head(path) : await readFile(path).catch(unreadable(path))
  if (kind === 'feed' && options.format === undefined) {
    const { articlesFromFeedBytes } = await import('./feed-articles.ts')
    yield* articlesFromFeedBytes(bytes, { source: path }, options)
  } else if (format === 'json' || (kind === 'json' && options.format === undefined))
    yield* articlesFromJson(bytes, path, options)
  else yield await articleFromBytes(bytes, { source: path }, options)
}

async function head(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(unreadable(path))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffBytes), 0, sniffBytes, 0)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    return unreadable(path)(error as Error)
  } finally {
    await file.close()
  }
}

/** The bytes of a file or pipe. Known error: `unreadable`. */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    unreadable(path)(error as Error)
  }
}

function unreadable(path: string): (error: Error) => never {
  return (error) => {
    throw sourceError('unreadable', [path, error.message], error)
  }
}
