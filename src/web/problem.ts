import { RapportError } from '../base/errors.ts'
import { html } from './html.ts'
import type { PageContent } from './page.ts'

/** A problem as RFC 9457 says it; `code` is the code of the known error. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
}

/** A known error of the server; `status` is what it answers. */
function problem(status: number, code: string, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail, code }
}

/** What went wrong as a problem: a known error in its own words, a bug without a word about the house. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof RapportError)) {
    return problem(500, 'bug', 'Rapport failed', 'This is a bug in Rapport. It was written to its log.')
  }
  return problem(statusOf(error), error.code, error.message, error.hint)
}

/** A problem as a page. */
export function problemPage({ title, detail }: Problem): PageContent {
  return { title, body: html`<h1>${title}</h1><p>${detail}</p>` }
}

const statuses: Readonly<Record<string, number>> = {
  'not-found': 404,
  'too-large': 413,
  'too-many-requests': 429,
  'address-refused': 422,
  'unknown-host': 422,
  unreachable: 502,
  'http-status': 502,
  'time-out': 504,
  forbidden: 403,
  unauthorised: 401,
  'model-missing': 503,
  'model-damaged': 503,
}

function statusOf({ code }: RapportError): number {
  return statuses[code] ?? 400
}
