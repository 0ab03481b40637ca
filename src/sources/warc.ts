import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { WARCRecord } from 'warcio'
import { RapportError } from '../base/errors.ts'
import type { Article } from './article.ts'
import { articleFromBytes } from './article-from-bytes.ts'
import { collect } from './collect.ts'
import { maximumPdfBytes } from './limits.ts'
import { sourceError } from './source-errors.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'

const readable = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf))\b/iu

/**
 * The articles of a web archive (ISO 28500), packed or not, one record held at a time: pages that were answered with 200,
 * and texts taken out of pages (WET). Other records are passed over. An archive that breaks off gives what is whole in it
 * and then a failure.
 */
export async function* articlesFromWarc(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  const { WARCParser } = await import('warcio')
  let count = 0
  let isAtEnd = false
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    yield* unpacked(chunks)
    isAtEnd = true
  }
  try {
    for await (const record of WARCParser.iterRecords(watched())) {
      const isWanted = isPage(record) && record.warcContentLength <= maximumPdfBytes
      if (isWanted) await record.readFully()
      else await drain(record)
      // fewer bytes were there than the record announces
      if (isAtEnd) throw sourceError('warc-cut', [source, String(count)])
      count += 1
      if (isWanted) yield await articleOf(record, source, options)
    }
  } catch (error) {
    yield { source, line: null, error: broken(error, source, count) }
  }
}

/** Members of gzip one after the other, as archives are packed; anything else as it is. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
  }
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b
  // whoever reads the stream is told of its failure; nobody else has to be
  yield* isPacked ? pipeline(Readable.from(all()), createGunzip(), () => {}) : all()
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType === 'conversion' || record.warcType === 'resource') {
    return readable.test(record.warcContentType ?? '')
  }
  const answer = record.warcType === 'response' ? record.getResponseInfo() : null
  return Number(answer?.status) === 200 && readable.test(answer?.headers.get('content-type') ?? '')
}

/** The payload of a record, unpacked bit by bit: a few bytes may unpack to more than fits in memory. */
async function* contentOf(record: WARCRecord): AsyncGenerator<Uint8Array> {
  const { AsyncIterReader } = await import('warcio')
  const payload = await record.readFully()
  const headers = record.getResponseInfo()?.headers
  const transfer = headers?.get('transfer-encoding') ?? null
  const isChunked = transfer === 'chunked'
  const encoding = headers?.get('content-encoding') ?? (isChunked ? null : transfer)
  yield* new AsyncIterReader(partsOf(payload), encoding, isChunked)
}

function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += bytesOfPart) yield bytes.subarray(at, at + bytesOfPart)
}

const bytesOfPart = 16_384

/** Not `skipFully`: where an archive is cut off it never ends. */
async function drain(record: WARCRecord): Promise<void> {
  for await (const _ of record.reader);
}

async function articleOf(record: WARCRecord, source: string, options: SourceOptions): Promise<Article | SourceFailure> {
  const url = record.warcTargetURI ?? ''
  const type = record.getResponseInfo()?.headers.get('content-type') ?? record.warcContentType ?? ''
  const charset = /charset\s*=\s*"?([^\s";]+)/iu.exec(type)?.[1] ?? null
  try {
    const bytes = await collect(contentOf(record), url, maximumPdfBytes)
    const mediaType = type.split(';')[0]!.trim().toLowerCase()
    const article = await articleFromBytes(bytes, { source: url, url, mediaType, charset }, options)
    return { ...article, source }
  } catch (error) {
    if (error instanceof RapportError) return { source: url, line: null, error }
    throw error
  }
}

function broken(error: unknown, source: string, count: number): RapportError {
  if (error instanceof RapportError) return error
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'Z_BUF_ERROR') return sourceError('warc-cut', [source, String(count)], error)
  return sourceError('warc-damaged', [source, error instanceof Error ? error.message : String(error)], error)
}
