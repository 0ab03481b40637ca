import type { Article } from './article.ts'
import { articleFromRecord } from './json-lines.ts'
import { sourceError } from './source-errors.ts'
import type { SourceOptions } from './source-options.ts'

/** The articles of a JSON document: one object, or an array of them, each as a line of JSON Lines. */
export function articlesFromJson(bytes: Uint8Array, source: string, options: SourceOptions = {}): readonly Article[] {
  const parsed = parse(bytes, source)
  return [parsed].flat().map((record) => articleFromRecord(record, source, options))
}

function parse(bytes: Uint8Array, source: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw sourceError('bad-json', [source, why], error)
  }
}
