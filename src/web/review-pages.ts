import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { Given } from '../api/route.ts'
import type { Table } from '../base/csv.ts'
import { RapportError } from '../base/errors.ts'
import { isFault, problemOf } from '../base/problem.ts'
import type { ActVerdict } from '../ingest/act-verdict.ts'
import { codebookLine } from '../query/codebook-line.ts'
import type { ReviewView } from '../query/review-view.ts'
import type { SentenceSaid } from '../query/sentence-said.ts'
import { addresses } from './addresses.ts'
import { formFields } from './form-fields.ts'
import { mayWrite, tokenCookie, unauthorised } from './guards/may-write.ts'
import { sameSite } from './guards/same-site.ts'
import { isToken } from './guards/tokens.ts'
import { layout } from './layout.ts'
import { notFound } from './not-found.ts'
import { reviewPage } from './pages/review.ts'
import { csvAnswer, formOf, htmlAnswer, pageUrl } from './serve-page.ts'
import { verdictOf } from './verdict-form.ts'

/** What review stands on: what is in doubt, what is said of a sentence, and how a person's word is kept. */
export interface ReviewParts {
  /** the queue, or all acts of an article */
  readonly queue: (article: string | null) => Promise<ReviewView>
  readonly corrections: () => Promise<readonly SentenceSaid[]>
  /** keeps what a person says of an act of a sentence, which is given by its index */
  readonly keep: (article: string, sentence: number, verdict: ActVerdict) => Promise<void>
  /** takes an article into the ledger and gives its id */
  readonly take: (given: Given) => Promise<string>
  /** hashes of the tokens that may write; none: nobody may */
  readonly tokens: readonly string[]
}

/** How long a browser keeps the token, in seconds. */
const oneWeek = 7 * 86_400

/** The review page, its sign-in, and the corrections in the codebook's form. */
export function addReviewPages(app: Hono, parts: ReviewParts, limit: MiddlewareHandler): void {
  const mayAsk = (context: Context): boolean => mayWrite(context, parts.tokens)
  const page = async (context: Context, problem: { title: string; detail: string } | null = null, status = 200) => {
    const url = pageUrl(context.req.url)
    const article = url.searchParams.get('article')
    const frame = { mayWrite: mayAsk(context), isOpen: parts.tokens.length > 0, article, problem }
    const content = reviewPage(await parts.queue(article), frame)
    return htmlAnswer(context, layout(content, { url, ledger: true, twins: ['json', 'csv'], feed: null }), status)
  }
  app.get(addresses.review(), async (context) => {
    const form = formOf(new URL(context.req.url))
    if (form === 'ics') throw notFound('calendar of this page')
    if (form === 'html') return page(context)
    const view = await parts.queue(pageUrl(context.req.url).searchParams.get('article'))
    if (form === 'json') return context.json(view)
    return csvAnswer(context, queueTable(view))
  })
  app.post(addresses.review(), sameSite, smallForm, async (context) => {
    try {
      if (!mayAsk(context)) throw unauthorised()
      const verdict = await formFields(context)
      await parts.keep(verdict.article ?? '', Number(verdict.sentence), verdictOf(verdict))
      return context.redirect(
        verdict.whole === 'yes' ? addresses.article(verdict.article ?? '') : addresses.review(),
        303,
      )
    } catch (error) {
      if (isFault(error)) throw error
      const { title, detail, status } = problemOf(error)
      return page(context, { title, detail }, status)
    }
  })
  app.post(addresses.session(), sameSite, limit, smallForm, async (context) => {
    const form = await formFields(context)
    if (form.end !== undefined) deleteCookie(context, tokenCookie)
    else if (isToken(form.token ?? '', parts.tokens)) {
      const secure = new URL(context.req.url).protocol === 'https:'
      setCookie(context, tokenCookie, form.token ?? '', {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: oneWeek,
        secure,
      })
    } else return page(context, { title: 'That is no token of this server.', detail: 'Ask whoever runs it.' }, 401)
    return context.redirect(addresses.review(), 303)
  })
  app.get(addresses.corrections(), async (context) => {
    const lines = (await parts.corrections()).map((said) => `${JSON.stringify(codebookLine(said))}\n`)
    return context.body(lines.join(''), 200, { 'content-type': 'application/jsonl; charset=utf-8' })
  })
}

function queueTable({ items }: ReviewView): Table {
  return {
    columns: ['article', 'sentence', 'text', 'type', 'mode', 'modality', 'confidence', 'worth'],
    rows: items.map(({ article, sentence, text, event: { type, mode, modality, confidence }, worth }) => [
      article.id,
      sentence + 1,
      text,
      type,
      mode,
      modality,
      confidence,
      worth,
    ]),
  }
}

const smallForm: MiddlewareHandler = bodyLimit({
  maxSize: 50_000,
  onError: () => {
    throw new RapportError('too-large', 'The form is larger than 50 kB.', { hint: 'Use the forms of the page.' })
  },
})
