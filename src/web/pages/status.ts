import { type EntryKind, entryKinds } from '../../ledger/across/entry.ts'
import { mostOutlets } from '../../query/status-view.ts'
import type { StatusView } from '../../query/views.ts'
import { many } from '../../wording/counts.ts'
import { dayInWords } from '../../wording/days.ts'
import { addresses } from '../addresses.ts'
import { type Html, type HtmlValue, html } from '../html.ts'
import type { LedgerViews } from '../ledger-views.ts'
import type { Page } from '../page.ts'
import { scrollable } from '../parts/scrollable.ts'

/** What the ledger holds, who read it, and how its feeds fare. */
export function statusPage(ledger: LedgerViews, version: string): Page<StatusView & { readonly version: string }> {
  return {
    path: addresses.status(),
    view: async () => ({ ...(await ledger.status()), version }),
    content: (view) => {
      const title = titleOf(view)
      return {
        title,
        body: html`<h1>${title}</h1>
<p class="about">Rapport ${version}${view.ingested === null ? null : ` · last article taken in on ${instantInWords(view.ingested)}`}</p>
<div class="columns">
<section><h2>In the ledger</h2>${table(
          'What the ledger holds',
          ['what', 'entries'],
          entryKinds.map((kind) => [kinds[kind], view.entries[kind]]),
        )}
<p class="hint">${many(view.pairs, 'pair')} of states and bodies · ${many(view.events, 'act')} as the articles tell them, of which several may be one${view.undated === 0 ? null : ` · ${many(view.undated, 'article')} without a usable day of publication, which tell the ledger nothing`}</p></section>
<section><h2>Readers</h2>${table(
          'Who read the articles',
          ['reader', 'version of the rules', 'articles'],
          view.readers.map(({ name, pipelineVersion, articles }) => [
            name || 'none: no sentence to read',
            pipelineVersion,
            articles,
          ]),
        )}
<p class="hint">How well they read, and how that was measured, is told in docs/accuracy.md.</p></section>
</div>
<section><h2>Outlets</h2>${table(
          'Articles of each outlet',
          ['outlet', 'articles', 'newest'],
          view.outlets.map(({ outlet, articles, last }) => [
            outlet ?? 'not known',
            articles,
            last === null ? 'no date' : dayInWords(last),
          ]),
        )}${view.outlets.length < mostOutlets ? null : html`<p class="hint">The ${mostOutlets} with most articles.</p>`}</section>
<section><h2>Feeds</h2>${
          view.feeds.length === 0
            ? html`<p class="nothing">No feed is watched.</p>`
            : table(
                'Feeds that are watched',
                ['feed', 'last asked', 'failures', 'last error'],
                view.feeds.map(({ url, title: name, checked, failures, lastError }) => [
                  name === null ? url : html`${name} <span class="state">${url}</span>`,
                  checked === null ? 'never' : instantInWords(checked),
                  failures,
                  lastError ?? '',
                ]),
              )
        }</section>`,
      }
    },
    table: ({ outlets }) => ({
      columns: ['outlet', 'articles', 'newest'],
      rows: outlets.map(({ outlet, articles, last }) => [outlet, articles, last]),
    }),
  }
}

const kinds: Readonly<Record<EntryKind, string>> = {
  event: 'acts: who did what to whom',
  engagement: 'engagements: visits, meetings, calls',
  incident: 'incidents: clashes, seizures, violations',
  measure: 'measures: sanctions, tariffs, bans',
  issue: 'issues that one side raises',
  statement: 'statements: who said what',
  channel: 'channels, open or closed',
  outlook: 'outlooks: what is expected',
}

/** "31 December 2025, 12:00 UTC". */
function instantInWords(instant: string): string {
  return `${dayInWords(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`
}

function titleOf({ articles, first, last }: StatusView): string {
  if (articles === 0) return 'The ledger is empty'
  if (first === null || last === null) return `${many(articles, 'article')} without a usable day of publication`
  return `${many(articles, 'article')} from ${dayInWords(first)} to ${dayInWords(last)}`
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly HtmlValue[])[]): Html {
  return scrollable(
    caption,
    html`<table><caption class="unseen">${caption}</caption><thead><tr>${columns.map((column, index) => html`<th scope="col"${typeof rows[0]?.[index] === 'number' ? html` class="number"` : null}>${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td${typeof cell === 'number' ? html` class="number"` : null}>${typeof cell === 'number' ? cell.toLocaleString('en') : cell}</td>`)}</tr>`)}</tbody></table>`,
  )
}
