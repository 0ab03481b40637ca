import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { RapportError } from '../../base/errors.ts'
import { isToken } from './tokens.ts'

/** The cookie that a browser keeps its token in. */
export const tokenCookie = 'rapport-token'

/** Whether who asks has shown a token: by the cookie of the sign-in, or as `Authorization: Bearer`. */
export function mayWrite(context: Context, hashes: readonly string[]): boolean {
  const [, bearer] = /^Bearer (.+)$/u.exec(context.req.header('authorization') ?? '') ?? []
  return isToken(bearer ?? getCookie(context, tokenCookie) ?? '', hashes)
}

export function unauthorised(): RapportError {
  return new RapportError('unauthorised', 'Only those with a token may write into the ledger.', {
    hint: 'Sign in with one on the review page.',
  })
}
