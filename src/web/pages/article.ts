import type { EntryKind } from '../../ledger/across/entry.ts'
import type { ArticleView } from '../../query/article-view.ts'
import { addresses } from '../addresses.ts'
import { html } from '../html.ts'
import type { LedgerViews } from '../ledger-views.ts'
import { notFound } from '../not-found.ts'
import type { Page } from '../page.ts'
import { articleBody, titleOf } from '../parts/article-body.ts'
import { readingTable } from '../parts/reading-table.ts'

/** An article of the ledger with its records. */
export function articlePage(ledger: LedgerViews): Page<ArticleView> {
  return {
    path: '/article/:id',
    view: async (request) => {
      const view = await ledger.article(request.part('id'))
      if (view === null) throw notFound(`article “${request.part('id').slice(0, 60)}”`)
      return view
    },
    content: ({ reading, why, reader, entries }, { query }) => ({
      title: titleOf(reading),
      scripts: ['article.js'],
      body: html`<h1>${titleOf(reading)}</h1>
${articleBody({ reading, why: (record) => why[record] ?? [], chosen: query('record'), address: addresses.article(reading.article.id), entryOf: (kind, index) => entries[kind as EntryKind]?.[index] ?? null, correct: (event) => addresses.correct(reading.article.id, event) })}
${reader === '' ? null : html`<p class="hint">Read by ${reader}.</p>`}`,
    }),
    table: ({ reading }) => readingTable(reading),
  }
}
