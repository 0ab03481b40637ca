import { RapportError } from '../base/errors.ts'
import type { Article } from './article.ts'
import { articleFromRecord } from './json-lines.ts'
import { sourceError } from './source-errors.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'

/** The articles of a JSON document: one object, or an array of them, of which one that is no article gives a failure. */
export function articlesFromJson(
  bytes: Uint8Array,
  source: string,
  options: SourceOptions = {},
): readonly (Article | SourceFailure)[] {
  const parsed = parse(bytes, source)
  if (!Array.isArray(parsed)) return [articleFromRecord(parsed, source, options)]
  if (parsed.length === 0) throw sourceError('empty', [source])
  return parsed.map((record: unknown, index) => {
    const refuse = (why: string) => sourceError('bad-record', [source, String(index + 1), why])
    try {
      return articleFromRecord(record, source, options, refuse)
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      return { source, line: null, error }
    }
  })
}

function parse(bytes: Uint8Array, source: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw sourceError('bad-json', [source, why], error)
  }
}
