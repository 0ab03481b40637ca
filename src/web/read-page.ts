import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { csv } from '../base/csv.ts'
import { RapportError } from '../base/errors.ts'
import { addresses } from './addresses.ts'
import { type Frame, layout } from './layout.ts'
import type { PageContent } from './page.ts'
import { readForm, readPage } from './pages/read.ts'
import { readingTable } from './parts/reading-table.ts'
import { isDay } from './parts/request-days.ts'
import { problemOf } from './problem.ts'
import type { ReadArticle, ReadInput } from './read-article.ts'
import { formOf, htmlAnswer, pageUrl } from './serve-page.ts'

interface ReadPageParts {
  readonly readArticle: ReadArticle
  readonly frame: Pick<Frame, 'ledger'>
  /** how often one client may have texts read */
  readonly limit: MiddlewareHandler
}

/** The largest form, in bytes. */
const maximumFormBytes = 250_000

/** The page that reads what is pasted, and its twins. It is asked by a form, since a text has no place in an address. */
export function addReadPage(app: Hono, { readArticle, frame, limit }: ReadPageParts): void {
  const page = (context: Context, content: PageContent, status = 200) => {
    const url = pageUrl(context.req.url)
    return htmlAnswer(context, layout(content, { ...frame, url, twins: [] }), status as 200)
  }
  app.get(addresses.read(), (context) => page(context, readForm()))
  app.post(addresses.read(), csrf(), limit, formLimit, async (context) => {
    const form = formOf(new URL(context.req.url))
    const given = inputOf(await context.req.parseBody())
    try {
      checkDay(given.date)
      const result = await readArticle(given)
      if (form === 'json') return context.json(result.reading)
      if (form === 'html') return page(context, readPage(result, given))
      const table = csv(readingTable(result.reading))
      return context.body(table, 200, { 'content-type': 'text/csv; charset=utf-8' })
    } catch (error) {
      if (!(error instanceof RapportError) || form !== 'html') throw error
      const { status, title, detail } = problemOf(error)
      return page(context, readForm(given, { title, detail }), status)
    }
  })
}

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
  return { text: field('text'), address: field('address')?.trim() ?? null, date: field('date') }
}

function checkDay(date: string | null): void {
  if (date !== null && !isDay(date)) {
    throw new RapportError('bad-date', `“${date.slice(0, 40)}” is no day.`, { hint: 'Give a day as YYYY-MM-DD.' })
  }
}
