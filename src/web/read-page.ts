import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Given, ReadArticle } from '../api/route.ts'
import { RapportError } from '../base/errors.ts'
import { isFault, problemOf } from '../base/problem.ts'
import { maximumGivenText, maximumRequestBytes } from '../sources/limits.ts'
import { addresses } from './addresses.ts'
import { type FormFields, formFields } from './form-fields.ts'
import { mayWrite, unauthorised } from './guards/may-write.ts'
import { sameSite } from './guards/same-site.ts'
import { type Frame, layout } from './layout.ts'
import type { PageContent } from './page.ts'
import { readForm, readPage } from './pages/read.ts'
import { readingTable } from './parts/reading-table.ts'
import { dayIn } from './parts/request-days.ts'
import type { ReviewParts } from './review-pages.ts'
import { csvAnswer, formOf, htmlAnswer, pageUrl } from './serve-page.ts'

interface ReadPageParts {
  readonly readArticle: ReadArticle
  /** takes an article into the ledger, for those with a token; null where there is no ledger */
  readonly writing: Pick<ReviewParts, 'take' | 'tokens'> | null
  readonly frame: Pick<Frame, 'ledger'>
  /** how often one client may have texts read */
  readonly limit: MiddlewareHandler
}

/** The page that reads what is pasted, and its twins. It is asked by a form, since a text has no place in an address. */
export function addReadPage(app: Hono, { readArticle, writing, frame, limit }: ReadPageParts): void {
  const page = (context: Context, content: PageContent, status = 200) => {
    const url = pageUrl(context.req.url)
    return htmlAnswer(context, layout(content, { ...frame, url, twins: [], feed: null }), status)
  }
  const mayKeep = (context: Context): boolean => writing !== null && mayWrite(context, writing.tokens)
  app.get(addresses.read(), (context) => {
    if (formOf(new URL(context.req.url)) === 'html') return page(context, readForm({ mayKeep: mayKeep(context) }))
    context.header('allow', 'POST')
    throw new RapportError('method-not-allowed', 'What is read has no address.', {
      hint: 'Send the form of /read by POST, or JSON to /api/v1/read.',
    })
  })
  app.post(addresses.read(), sameSite, limit, formLimit, async (context) => {
    const form = formOf(new URL(context.req.url))
    const fields = await formFields(context)
    const given = inputOf(fields)
    try {
      if (given.date !== null) dayIn(given.date)
      if ((given.text?.length ?? 0) > maximumGivenText) throw tooLarge()
      if (fields.keep === 'yes') {
        if (writing === null || !mayKeep(context)) throw unauthorised()
        return context.redirect(addresses.article(await writing.take(given)), 303)
      }
      const result = await readArticle(given)
      if (form === 'json') return context.json(result.reading)
      if (form === 'html') return page(context, readPage(result, { given, mayKeep: mayKeep(context) }))
      return csvAnswer(context, readingTable(result.reading))
    } catch (error) {
      if (isFault(error) || form !== 'html') throw error
      const { status, title, detail } = problemOf(error)
      return page(context, readForm({ given, problem: { title, detail }, mayKeep: mayKeep(context) }), status)
    }
  })
}

const formLimit: MiddlewareHandler = bodyLimit({
  maxSize: maximumRequestBytes,
  onError: () => {
    throw tooLarge()
  },
})

function tooLarge(): RapportError {
  return new RapportError('too-large', 'The text is larger than 200 kB, the most that is read here.', {
    hint: 'Read longer texts on the command line: rapport read FILE.',
  })
}

function inputOf({ text = '', address = '', date = '' }: FormFields): Given {
  const orNull = (words: string): string | null => (words.trim() === '' ? null : words)
  return { text: orNull(text), address: orNull(address.trim()), date: orNull(date) }
}
