import type { PlainDate } from '../base/plain-date.ts'
export interface Telling {
  readonly kind: string
  readonly article: string
  readonly index: number
  readonly published: PlainDate
  readonly known: PlainDate
  readonly outlet: string | null
  readonly source: string
  readonly record: unknown
  readonly actors: Readonly<Record<string, { readonly name: string; readonly state: string | null }>>
  readonly sentences: readonly string[]
}
export interface Entry {
  readonly id: string
  readonly kind: string
  readonly pairs: readonly (readonly [string, string])[]
  readonly start: PlainDate | null
  readonly end: PlainDate | null
  readonly record: unknown
  readonly tellings: readonly Telling[]
  readonly articles: readonly string[]
  readonly sources: number
}
