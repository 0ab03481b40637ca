import type { Article } from './article.ts'
import { megabytes } from './collect.ts'
import { contentId } from './content-id.ts'
import { decode } from './decode.ts'
import { maximumPdfBytes, maximumTextBytes, sniffBytes } from './limits.ts'
import { textOfPdf } from './pdf.ts'
import { sniff } from './sniff.ts'
import { sourceError } from './source-errors.ts'
import type { SourceFormat, SourceOptions } from './source-options.ts'

/** What is known of bytes beside themselves. */
export interface Origin {
  readonly source: string
  readonly url?: string
  /** media type and charset the sender declared */
  readonly mediaType?: string | null
  readonly charset?: string | null
}

/** One text, HTML page or PDF as an article. What it is, is told by its content; only then by what its sender says. */
export async function articleFromBytes(
  bytes: Uint8Array,
  origin: Origin,
  options: SourceOptions = {},
): Promise<Article> {
  const format = options.format ?? formatOf(bytes, origin)
  const limit = format === 'pdf' ? maximumPdfBytes : maximumTextBytes
  if (bytes.length > limit) throw sourceError('too-large', [origin.source, megabytes(limit)])
  const body =
    format === 'pdf'
      ? await textOfPdf(bytes, origin.source)
      : (await decode(bytes, origin.charset ?? null, format === 'html')).text
  return {
    // a page that is fetched again may differ in a number of its script: its address says that it is the same
    id: contentId(origin.url ?? body),
    title: null,
    url: origin.url ?? null,
    outlet: null,
    author: null,
    published: options.date ?? null,
    source: origin.source,
    licence: options.licence ?? null,
    mediaType: format === 'pdf' ? 'application/pdf' : format === 'html' ? 'text/html' : 'text/plain',
    body,
  }
}

function formatOf(bytes: Uint8Array, origin: Origin): SourceFormat {
  const sniffed = sniff(bytes.subarray(0, sniffBytes))
  if (sniffed.kind === 'empty') throw sourceError('empty', [origin.source])
  if (sniffed.kind === 'binary') throw sourceError('binary', [origin.source, sniffed.what])
  if (sniffed.kind === 'pdf' || sniffed.kind === 'html') return sniffed.kind
  const isHtml = /html/u.test(origin.mediaType ?? '') || /\.x?html?$/iu.test(origin.source)
  return isHtml ? 'html' : 'text'
}
