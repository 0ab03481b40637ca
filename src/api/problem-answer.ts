import type { ErrorHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isFault, problemOf } from '../base/problem.ts'

/** Answers what went wrong as problem+json (RFC 9457); `log` is told of bugs. */
export function problemAnswer(log: (line: string) => void): ErrorHandler {
  return (error, context) => {
    if (isFault(error)) log(error.stack ?? error.message)
    const problem = problemOf(error)
    const headers = { 'content-type': 'application/problem+json' }
    return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, headers)
  }
}
