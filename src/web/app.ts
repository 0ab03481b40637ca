import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { RapportError } from '../base/errors.ts'
import { addresses } from './addresses.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { assetOf } from './assets.ts'
import { csv } from './csv.ts'
import { layout } from './layout.ts'
import { legendPage } from './pages/legend.ts'
import { readForm, readPage } from './pages/read.ts'
import { readingTable } from './parts/reading-table.ts'
import { problemOf } from './problem.ts'
import { clientOf, rateLimit } from './rate-limit.ts'
import type { ReadArticle, ReadInput } from './read-article.ts'
import { securityHeaders } from './security.ts'
import { formOf, htmlAnswer, pageUrl, serveProblem } from './serve-page.ts'

/** What the pages stand on. */
export interface WebParts {
  readonly readArticle: ReadArticle
  /** where bugs are written to */
  readonly log: (line: string) => void
  readonly limits: WebLimits
}

export interface WebLimits {
  /** requests of one client in a minute; null for no limit */
  readonly perMinute: number | null
  /** names under which the server may be asked; null for any */
  readonly hosts: readonly string[] | null
  /** milliseconds, rising */
  readonly now: () => number
}

/** Of what a client may ask in a minute, texts to be read are this share: each takes the reader for a while. */
const shareOfReading = 1 / 40

/** The largest form, in bytes. */
const maximumFormBytes = 250_000

/** All pages as one HTTP app. */
export function createWebApp(parts: WebParts): Hono {
  const app = new Hono({ getPath: (request) => pageUrl(request.url).pathname })
  const frame = { ledger: false }
  const { perMinute, hosts, now } = parts.limits
  const limited = (share: number): MiddlewareHandler =>
    perMinute === null ? passOn : rateLimit({ perMinute: Math.max(1, perMinute * share), now, client: clientOf })
  app.use(securityHeaders, allowedHosts(hosts), limited(1), compress(), etag({ weak: true }))
  app.onError((error, context) => {
    const known = error instanceof HTTPException ? foreignForm() : error
    if (!(known instanceof RapportError)) parts.log(known.stack ?? known.message)
    return serveProblem(problemOf(known), context, frame)
  })
  app.notFound((context) => serveProblem(problemOf(noSuchPage()), context, frame))
  app.get('/', (context) => context.redirect(addresses.read()))
  app.get('/assets/:name', (context) => {
    const asset = assetOf(context.req.param('name'))
    if (asset === null) return context.notFound()
    return context.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  app.get(addresses.legend(), (context) =>
    htmlAnswer(context, layout(legendPage(), { ...frame, url: pageUrl(context.req.url), twins: false })),
  )
  app.get(addresses.read(), (context) =>
    htmlAnswer(context, layout(readForm(), { ...frame, url: pageUrl(context.req.url), twins: false })),
  )
  app.post(addresses.read(), csrf(), limited(shareOfReading), formLimit, async (context) => {
    const given = inputOf(await context.req.parseBody())
    const url = pageUrl(context.req.url)
    const form = formOf(new URL(context.req.url))
    try {
      const result = await parts.readArticle(given)
      if (form === 'json') return context.json(result.reading)
      if (form === 'csv')
        return context.body(csv(readingTable(result.reading)), 200, { 'content-type': 'text/csv; charset=utf-8' })
      return htmlAnswer(context, layout(readPage(result, given), { ...frame, url, twins: false }))
    } catch (error) {
      if (!(error instanceof RapportError) || form !== 'html') throw error
      const { status, title, detail } = problemOf(error)
      return htmlAnswer(
        context,
        layout(readForm(given, { title, detail }), { ...frame, url, twins: false }),
        status as 400,
      )
    }
  })
  return app
}

const passOn: MiddlewareHandler = (_context, next) => next()

const formLimit: MiddlewareHandler = bodyLimit({
  maxSize: maximumFormBytes,
  onError: () => {
    throw new RapportError('too-large', 'The form is larger than 250 kB, the most that is taken here.', {
      hint: 'Read longer texts on the command line: rapport read FILE.',
    })
  },
})

function inputOf(form: Readonly<Record<string, unknown>>): ReadInput {
  const field = (name: string): string | null => {
    const value = form[name]
    return typeof value === 'string' && value.trim() !== '' ? value : null
  }
  const date = field('date')
  if (date !== null && !isDay(date)) {
    throw new RapportError('bad-date', `“${date}” is no day.`, { hint: 'Give a day as YYYY-MM-DD.' })
  }
  return { text: field('text'), address: field('address')?.trim() ?? null, date }
}

function isDay(words: string): boolean {
  const date = new Date(`${words}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words)
}

/** The one thing that the parts of hono used here refuse by themselves. */
function foreignForm(): RapportError {
  return new RapportError('forbidden', 'The form was sent from another site.', { hint: 'Use the form of this site.' })
}

function noSuchPage(): RapportError {
  return new RapportError('not-found', 'There is no such page.', { hint: 'Check the address.' })
}
