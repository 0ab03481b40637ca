import { foundIn } from '../../query/found-in.ts'
import type { SearchView } from '../../query/views.ts'
import { countInWords } from '../../wording/counts.ts'
import { dayInWords } from '../../wording/days.ts'
import { addresses } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { LedgerViews } from '../ledger-views.ts'
import type { Page } from '../page.ts'
import { offsetOf, pager } from '../parts/pager.ts'
import { dayOfQuery } from '../parts/request-days.ts'

const perPage = 50

/** Sentences that hold the words, each with the entries it tells. */
export function searchPage(ledger: LedgerViews): Page<SearchView & { readonly offset: number }> {
  return {
    path: addresses.search(),
    view: async (request) => {
      const [from, to] = [dayOfQuery(request, 'from'), dayOfQuery(request, 'to')]
      const outlet = request.query('outlet')
      const offset = offsetOf(request)
      const query = request.query('q')?.slice(0, 500) ?? ''
      if (query === '') return { schema: 'rapport/search@1', query, total: 0, isMore: false, hits: [], offset }
      const view = await ledger.search({
        query,
        limit: perPage,
        offset,
        ...(from === null ? {} : { from }),
        ...(to === null ? {} : { to }),
        ...(outlet === null ? {} : { outlet }),
      })
      return { ...view, offset }
    },
    content: (view, { url, query }) => {
      const title = titleOf(view)
      return {
        title,
        body: html`<h1>${title}</h1>
<form class="search" method="get" action="${url.pathname}" role="search">
<div class="fields"><div><label for="q">Words, “a phrase”, -without</label><input id="q" name="q" type="search" value="${view.query}" maxlength="500"></div>
<div><label for="from">from</label><input id="from" name="from" type="date" value="${query('from')}"></div>
<div><label for="to">to</label><input id="to" name="to" type="date" value="${query('to')}"></div>
<div><label for="outlet">outlet</label><input id="outlet" name="outlet" value="${query('outlet')}" maxlength="200"></div>
<div><button>Search</button></div></div></form>
${view.total === 0 && view.query !== '' ? html`<p class="nothing">Try fewer words, or other days.</p>` : null}
<ol class="hits">${view.hits.map((one) => hit(one, view.query))}</ol>
${pager({ ...view, shown: view.hits.length }, perPage, url)}`,
      }
    },
    feed: ({ query }) => (query === '' ? null : addresses.feed(addresses.search(), query)),
    table: ({ hits }) => ({
      columns: ['article', 'published', 'outlet', 'title', 'sentence', 'text', 'entries'],
      rows: hits.map(({ article: { id, published, outlet, title }, sentence, text, entries }) => [
        id,
        published,
        outlet,
        title,
        sentence + 1,
        text,
        entries.join(' '),
      ]),
    }),
  }
}

function titleOf({ query, total, isMore }: SearchView): string {
  if (query === '') return 'Search the sentences of the ledger'
  const words = /["“”]/u.test(query) ? query : `“${query}”`
  return `${words} stands in ${total === 0 ? 'no sentence' : total === 1 ? 'one sentence' : `${countInWords({ total, isMore })} sentences`}`
}

function hit({ article, sentence, text, records }: SearchView['hits'][number], query: string): Html {
  const { id, title, outlet, published } = article
  const where = [outlet, published === null ? 'no date' : dayInWords(published)]
    .filter((one) => one !== null)
    .join(', ')
  return html`<li><p class="quote"><a href="${addresses.article(id)}#sentence-${Math.max(1, sentence + 1)}">${marked(text, query)}</a></p>
<p class="source">${title === null ? null : html`${title} · `}${where}${records.map((record) => html` · ${record.kind === 'event' ? 'act' : record.kind}: <a href="${addresses.entry(record.id)}">${record.words}</a>`)}</p></li>`
}

/** A sentence with the words that were asked for. */
function marked(text: string, query: string): Html {
  const parts: Html[] = []
  let at = 0
  for (const { start, end } of foundIn(text, query)) {
    parts.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return html`${parts}${text.slice(at)}`
}
