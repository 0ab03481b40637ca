import type { PlainDate } from '../base/plain-date.ts'
import type { Fetch, Resolve } from './network.ts'

export type SourceFormat = 'text' | 'html' | 'pdf' | 'json-lines'

/** What the caller says about a source, and the effects it hands in. */
export interface SourceOptions {
  /** day of publication of every article; wins over what the source says */
  readonly date?: PlainDate | undefined
  readonly licence?: string | undefined
  /** what the input is; told by its content when left out */
  readonly format?: SourceFormat | undefined
  /** what `-` reads; the process's standard input when left out */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  readonly fetch?: Fetch | undefined
  readonly resolve?: Resolve | undefined
}
