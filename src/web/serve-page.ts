import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { csv, type Table } from '../base/csv.ts'
import type { Problem } from '../base/problem.ts'
import type { TwinFormat } from './addresses.ts'
import type { Html } from './html.ts'
import { type Frame, layout } from './layout.ts'
import { notFound } from './not-found.ts'
import type { Page, PageRequest } from './page.ts'
import { problemPage } from './problem.ts'

/** The form an address asks for: that of its ending, else a page. */
export function formOf({ pathname }: URL): 'html' | TwinFormat {
  return (/\.(json|csv|ics)$/u.exec(pathname)?.[1] as TwinFormat | undefined) ?? 'html'
}

/** The address of the page that an address is a form of. */
export function pageUrl(address: string): URL {
  const url = new URL(address)
  if (!url.pathname.startsWith('/assets/')) url.pathname = url.pathname.replace(/\.(?:json|csv|ics)$/u, '')
  return url
}

/** Answers with a page or a twin of it. */
export async function servePage<View>(
  page: Page<View>,
  context: Context,
  frame: Omit<Frame, 'url' | 'twins' | 'feed'>,
): Promise<Response> {
  const request = requestOf(context)
  const view = await page.view(request)
  switch (formOf(new URL(context.req.url))) {
    case 'json':
      return context.json(view as object)
    case 'csv':
      return csvAnswer(context, page.table(view))
    case 'ics':
      if (page.calendar === undefined) throw notFound('calendar of this page')
      return context.body(page.calendar(view), 200, { 'content-type': 'text/calendar; charset=utf-8' })
    case 'html': {
      const twins: readonly TwinFormat[] = page.calendar === undefined ? ['json', 'csv'] : ['json', 'csv', 'ics']
      return htmlAnswer(
        context,
        layout(page.content(view, request), { ...frame, url: request.url, twins, feed: page.feed?.(view) ?? null }),
      )
    }
  }
}

/** Answers with a problem, in the form that was asked for. */
export function serveProblem(
  problem: Problem,
  context: Context,
  frame: Omit<Frame, 'url' | 'twins' | 'feed'>,
): Response {
  if (formOf(new URL(context.req.url)) !== 'html') {
    return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
      'content-type': 'application/problem+json',
    })
  }
  const page = layout(problemPage(problem, frame.ledger), {
    ...frame,
    url: pageUrl(context.req.url),
    twins: [],
    feed: null,
  })
  return htmlAnswer(context, page, problem.status)
}

export function htmlAnswer(context: Context, { markup }: Html, status = 200): Response {
  return context.body(markup, status as ContentfulStatusCode, { 'content-type': 'text/html; charset=utf-8' })
}

export function csvAnswer(context: Context, table: Table): Response {
  return context.body(csv(table), 200, { 'content-type': 'text/csv; charset=utf-8' })
}

function requestOf(context: Context): PageRequest {
  const url = pageUrl(context.req.url)
  return {
    form: formOf(new URL(context.req.url)),
    url,
    part: (name) => context.req.param(name) ?? '',
    query: (name) => url.searchParams.get(name)?.trim() || null,
  }
}
