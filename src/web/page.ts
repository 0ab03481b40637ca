import type { Table } from '../base/csv.ts'
import type { TwinFormat } from './addresses.ts'
import type { Html } from './html.ts'

/** What a page is asked with. */
export interface PageRequest {
  /** the form that is asked for */
  readonly form: 'html' | TwinFormat
  readonly url: URL
  /** a part of the path by its name in `Page.path`; empty where the path has none such */
  readonly part: (name: string) => string
  /** a value of the query, trimmed; null where it is missing or empty */
  readonly query: (name: string) => string | null
}

/** What a page says, beside its frame. */
export interface PageContent {
  /** the finding, as it heads the page */
  readonly title: string
  readonly body: Html
  /** addresses of scripts of `assets/` that make the page handier; it works without */
  readonly scripts?: readonly string[]
}

/**
 * One page: an address, the view behind it, and the three forms of that view. Whatever the three show comes from the one
 * view, so they cannot disagree.
 */
export interface Page<View> {
  /** with parts in the form `:name` */
  readonly path: string
  readonly view: (request: PageRequest) => Promise<View> | View
  readonly content: (view: View, request: PageRequest) => PageContent
  readonly table: (view: View) => Table
  /** the address of the Atom feed of what changes on it, where there is one */
  readonly feed?: (view: View) => string | null
  /** as iCalendar, where the page is about days to come */
  readonly calendar?: (view: View) => string
}
