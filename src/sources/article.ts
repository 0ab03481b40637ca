import type { PlainDate } from '../base/plain-date.ts'

/**
 * One article as a source gives it, before its text is taken out. `body` is the decoded characters of what was fetched
 * (markup included); offsets of the reading lead back into it through `Text.toSource`.
 */
export interface Article {
  /** hash of the content: the same article twice has the same id, unless the source gives an id of its own */
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** day of publication, null when unknown: then relative dates stay unresolved */
  readonly published: PlainDate | null
  /** the day that who took it in gave it, where neither its source nor its text says one */
  readonly givenDay?: PlainDate
  /** what the source says in the place of that day, where it is none that can be read */
  readonly unreadDay?: string
  /** day the source says it was fetched, where it says so: what it tells was known from then on */
  readonly retrieved?: PlainDate | null
  /** where it was read from: a path, an address, `-` */
  readonly source: string
  readonly licence: string | null
  readonly mediaType: 'text/plain' | 'text/html' | 'application/pdf'
  readonly body: string
}
