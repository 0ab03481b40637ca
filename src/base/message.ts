import type { Span } from './span.ts'

/**
 * A finding about one article that does not stop the run. Its `code` is permanent and
 * stands in the catalogue of `messages.ts`.
 */
export interface Message {
  readonly code: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly text: string
  readonly span: Span | null
}
