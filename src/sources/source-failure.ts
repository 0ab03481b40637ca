import type { RapportError } from '../base/errors.ts'
import type { Article } from './article.ts'

/** One item of a folder or stream that could not be taken in; the items after it still come. */
export interface SourceFailure {
  /** the file, address or stream it stands in */
  readonly source: string
  /** line of the stream, from 1; null where there are no lines */
  readonly line: number | null
  readonly error: RapportError
}

export function isSourceFailure(item: Article | SourceFailure): item is SourceFailure {
  return 'error' in item
}
