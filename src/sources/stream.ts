import type { Article } from './article.ts'
import { articleFromBytes } from './article-from-bytes.ts'
import { collect } from './collect.ts'
import { articlesFromJson } from './json.ts'
import { articlesFromJsonLines } from './json-lines.ts'
import { maximumPdfBytes, sniffBytes } from './limits.ts'
import { sniff } from './sniff.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'

/**
 * The articles of bytes that come once and in order, as through a pipe: one text, HTML page, PDF, feed or JSON document,
 * JSON Lines or a web archive. `name` is what messages call it.
 */
export async function* articlesFromStream(
  stream: AsyncIterable<Uint8Array>,
  { source, name }: { readonly source: string; readonly name: string },
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  const chunks = stream[Symbol.asyncIterator]()
  const head = await start(chunks)
  const { kind } = sniff(head.subarray(0, sniffBytes))
  const whole = joined(head, chunks)
  if (kind === 'warc' && options.format === undefined) {
    const { articlesFromWarc } = await import('./warc.ts')
    yield* articlesFromWarc(whole, name, options)
  } else if ((options.format ?? kind) === 'json-lines') yield* articlesFromJsonLines(whole, source, options)
  else {
    // what is no text may have no end either
    const bytes = kind === 'binary' ? head : await collect(whole, name, maximumPdfBytes)
    if (kind === 'feed' && options.format === undefined) {
      const { articlesFromFeedBytes } = await import('./feed-articles.ts')
      yield* articlesFromFeedBytes(bytes, { source }, options)
    } else if (kind === 'json' && options.format === undefined) yield* articlesFromJson(bytes, source, options)
    else yield await articleFromBytes(bytes, { source }, options)
  }
}

async function start(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (let size = 0; size < sniffBytes; ) {
    const next = await chunks.next()
    if (next.done) break
    parts.push(next.value)
    size += next.value.length
    // a filter answers its first line before the second comes
    if (next.value.includes(0x0a)) break
  }
  return Buffer.concat(parts)
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
