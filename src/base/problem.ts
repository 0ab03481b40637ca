import { RapportError } from './errors.ts'

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

/** Whether it went wrong in the house and not by what was asked: then the log is told, and the page says nothing of the house. */
export function isFault(error: unknown): boolean {
  return !(error instanceof RapportError) || /^(?:database-|disk-|model-|no-database)/u.test(error.code)
}

/** What went wrong as a problem: what was asked wrongly in its own words, a fault without a word about the house. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof RapportError)) {
    return problem(500, 'bug', 'Rapport failed', 'This is a bug in Rapport. It was written to its log.')
  }
  if (isFault(error)) {
    const what = error.code.startsWith('model-') ? 'The reader is not there.' : 'The ledger cannot be asked just now.'
    return problem(503, error.code, what, 'Whoever runs this server finds the reason in its log.')
  }
  return problem(statusOf(error), error.code, error.message, error.hint)
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
  'method-not-allowed': 405,
  'not-json': 415,
  busy: 503,
  'empty-ledger': 404,
  'unknown-state': 404,
  'unknown-entry': 404,
}

function statusOf({ code }: RapportError): number {
  return statuses[code] ?? 400
}
