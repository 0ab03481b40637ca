import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import type { ReadArticle } from '../api/route.ts'
import { isFault, problemOf } from '../base/problem.ts'
import { addresses } from './addresses.ts'
import { assetOf } from './assets.ts'
import { allowedHosts } from './guards/allowed-hosts.ts'
import { limited, shareOfReading, type WebLimits } from './guards/limited.ts'
import { securityHeaders } from './guards/security.ts'
import { layout } from './layout.ts'
import type { LedgerViews } from './ledger-views.ts'
import { notFound } from './not-found.ts'
import type { Page } from './page.ts'
import { type PageCache, pageCache, renewing } from './page-cache.ts'
import { actorPage } from './pages/actor.ts'
import { articlePage } from './pages/article.ts'
import { calendarPage } from './pages/calendar.ts'
import { entryPage } from './pages/entry.ts'
import { legendPage } from './pages/legend.ts'
import { pairPage } from './pages/pair.ts'
import { searchPage } from './pages/search.ts'
import { statusPage } from './pages/status.ts'
import { worldPage } from './pages/world.ts'
import { addReadPage } from './read-page.ts'
import { addReviewPages, type ReviewParts } from './review-pages.ts'
import { formOf, htmlAnswer, pageUrl, servePage, serveProblem } from './serve-page.ts'

/** What the pages stand on. */
export interface WebParts {
  readonly readArticle: ReadArticle
  /** null where pages only read texts */
  readonly ledger: LedgerViews | null
  /** null where there is no ledger */
  readonly review: ReviewParts | null
  /** where bugs are written to */
  readonly log: (line: string) => void
  readonly limits: WebLimits
  readonly version: string
}

export interface WebApp {
  readonly pages: Hono
  /** the review that was given, as every face has to write by it: what it wrote, the pages show at once */
  readonly review: ReviewParts | null
}

/** All pages as one HTTP app. */
export function createWebApp(parts: WebParts): WebApp {
  const app = new Hono({ getPath: (request) => pageUrl(request.url).pathname })
  const frame = { ledger: parts.ledger !== null }
  const { limits } = parts
  const cache = pageCache({
    isKept: (path) => !asksWho.test(path),
    now: limits.now,
    renew: async (request) => app.fetch(request, renewing),
  })
  const review = parts.review === null ? null : thenClear(parts.review, cache)
  app.use(
    securityHeaders,
    allowedHosts(limits.hosts),
    limited(limits, 1),
    etag({ weak: true }),
    cache.serve,
    compress(),
  )
  app.onError((error, context) => {
    if (isFault(error)) parts.log(error.stack ?? error.message)
    return serveProblem(problemOf(error), context, frame)
  })
  app.notFound((context) => serveProblem(problemOf(notFound('such page')), context, frame))
  app.get('/assets/:name', serveAsset)
  app.get(addresses.legend(), (context) => {
    const url = pageUrl(context.req.url)
    if (formOf(new URL(context.req.url)) !== 'html') throw notFound('data of this page')
    return htmlAnswer(context, layout(legendPage(), { ...frame, url, twins: [], feed: null }))
  })
  addReadPage(app, {
    readArticle: parts.readArticle,
    writing: review,
    frame,
    limit: limited(limits, shareOfReading),
  })
  app.get('/', (context) => context.redirect(frame.ledger ? addresses.world() : addresses.read()))
  if (parts.ledger !== null) addLedgerPages(app, parts.ledger, parts.version)
  if (review !== null) addReviewPages(app, review, limited(limits, shareOfReading))
  return { pages: app, review }
}

function thenClear(review: ReviewParts, cache: PageCache): ReviewParts {
  const cleared =
    <Given extends readonly unknown[], Result>(write: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> =>
      write(...given).finally(cache.clear)
  return { ...review, take: cleared(review.take), keep: cleared(review.keep) }
}

function addLedgerPages(app: Hono, ledger: LedgerViews, version: string): void {
  const add = <View>(page: Page<View>) => app.get(page.path, (context) => servePage(page, context, { ledger: true }))
  add(worldPage(ledger))
  app.get(addresses.openPair(), (context) => {
    const { a = '', b = '' } = context.req.query()
    return context.redirect(addresses.pair(a.trim() || '?', b.trim() || '?'))
  })
  add(pairPage(ledger))
  add(actorPage(ledger))
  add(calendarPage(ledger))
  add(searchPage(ledger))
  add(articlePage(ledger))
  add(entryPage(ledger))
  add(statusPage(ledger, version))
}

/** Pages that depend on who asks, or on what was just written. */
const asksWho = /^\/(?:review|corrections|session|read)\b/u

function serveAsset(context: Context): Response | Promise<Response> {
  const asset = assetOf(context.req.param('name') ?? '')
  if (asset === null) return context.notFound()
  const headers = { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' }
  return context.body(asset.body, 200, headers)
}
