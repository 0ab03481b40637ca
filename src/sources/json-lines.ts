import { RapportError } from '../base/errors.ts'
import { parsePlainDate } from '../base/parse-plain-date.ts'
import { storable } from '../base/storable.ts'
import type { Article } from './article.ts'
import { contentId } from './content-id.ts'
import { dayOfRecord } from './day-of-record.ts'
import { maximumId } from './limits.ts'
import { readLines } from './lines.ts'
import { looksLikeHtml } from './sniff.ts'
import { sourceError } from './source-errors.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'

/**
 * Articles of a JSON Lines stream, in order, one held at a time. A line that is no article gives a failure with its
 * number, and the stream goes on; blank lines are passed over but counted.
 */
export async function* articlesFromJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  for await (const line of readLines(chunks)) {
    if (line.text === null) yield { source, line: line.number, error: sourceError('bad-line', ['it is over 10 MB']) }
    else if (line.text.trim() !== '') yield articleFromJsonLine(line.text, line.number, source, options)
  }
}

/** Reads one line `{"id","title","text","published","retrieved","url","outlet"}`; other keys are allowed, all but `text` may lack. */
export function articleFromJsonLine(
  line: string,
  number: number,
  source = '-',
  options: SourceOptions = {},
): Article | SourceFailure {
  try {
    return articleFromRecord(JSON.parse(line), source, options)
  } catch (error) {
    const known = error instanceof RapportError ? error : sourceError('bad-line', ['it is not JSON'], error)
    return { source, line: number, error: known }
  }
}

type Refuse = (why: string) => RapportError

const badLine: Refuse = (why) => sourceError('bad-line', [why])

/** An article from a parsed record of outside data; throws a known error that says what is wrong with it. */
export function articleFromRecord(
  record: unknown,
  source: string,
  options: SourceOptions = {},
  refuse: Refuse = badLine,
): Article {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw refuse('it is JSON but no object')
  const fields = new Map<string, unknown>(Object.entries(record))
  const body = fields.get('text')
  if (typeof body !== 'string') throw refuse('"text" is missing or no string')
  const string = (key: string): string | null => stringOf(key, fields.get(key), refuse)
  const id = string('id')
  const day = string('published') ?? string('date') ?? ''
  if (id !== null && id.length > maximumId) throw refuse(`"id" is longer than ${maximumId} characters`)
  return {
    id: id ?? contentId(body),
    title: string('title'),
    url: string('url'),
    outlet: string('outlet'),
    author: string('author'),
    ...(options.date === undefined ? dayOfRecord(day) : { published: options.date }),
    retrieved: parsePlainDate(string('retrieved') ?? ''),
    source,
    licence: options.licence ?? string('licence'),
    mediaType: looksLikeHtml(body) ? 'text/html' : 'text/plain',
    body,
  }
}

/** Numbers stand for ids in many dumps; anything else in the place of a string is a mistake worth telling. */
function stringOf(key: string, value: unknown, refuse: Refuse): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return storable(value)
  throw refuse(`"${key}" is no string`)
}
