import type { MiddlewareHandler } from 'hono'
import { RapportError } from '../../base/errors.ts'

/**
 * Takes forms of the house's own pages only; a link from anywhere may be followed. A browser says where a form comes from;
 * a program that says nothing has no cookies that somebody else could use.
 */
export const sameSite: MiddlewareHandler = async (context, next) => {
  if (['GET', 'HEAD'].includes(context.req.method)) return next()
  const site = context.req.header('sec-fetch-site')
  const origin = context.req.header('origin')
  const isOwn =
    site === undefined
      ? origin === undefined || URL.parse(origin)?.host === new URL(context.req.url).host
      : site === 'same-origin' || site === 'none'
  if (!isOwn) {
    throw new RapportError('forbidden', 'The form was sent from another site.', { hint: 'Use the form of this site.' })
  }
  await next()
}
