import type { Given, ReadResult } from '../../api/route.ts'
import { maximumGivenText } from '../../sources/limits.ts'
import { type Html, html, verbatim } from '../html.ts'
import type { PageContent } from '../page.ts'
import { articleBody, titleOf } from '../parts/article-body.ts'

const nothing: Given = { text: null, address: null, date: null }

/** What the form is shown with. */
export interface ReadFrame {
  readonly given?: Given
  readonly problem?: { readonly title: string; readonly detail: string }
  /** whether who asks may take an article into the ledger */
  readonly mayKeep: boolean
}

/** The page that takes a text or an address. */
export function readForm({ given = nothing, problem, mayKeep }: ReadFrame): PageContent {
  return {
    title: 'Read a text',
    body: html`<h1>Read a text</h1>
<p class="hint">Paste an article, or give its address. It is read here and now; nothing of it is kept${mayKeep ? ' unless you ask' : null}.</p>
${problem === undefined ? null : html`<div class="messages" role="alert"><b>${problem.title}</b> ${problem.detail}</div>`}
${form(given, 14, mayKeep)}`,
  }
}

/** What was read: the text with its records, and the form once more. */
export function readPage({ reading, why }: ReadResult, { given = nothing, mayKeep }: ReadFrame): PageContent {
  const count = reading.events.length
  return {
    title: reading.article.title ?? 'A text, read',
    scripts: ['article.js'],
    body: html`<h1>${reading.article.title === null ? 'A text, read' : titleOf(reading)}</h1>
<p class="hint">${count === 0 ? 'No event' : count === 1 ? 'One event' : `${count} events`} between parties. Nothing of it was kept.</p>
${articleBody({ reading, why: (record) => why[record] ?? [], chosen: null, address: '', entryOf: () => null, correct: null })}
<section><h2>Read another</h2>${form(given, 8, mayKeep)}</section>`,
  }
}

function form({ text, address, date }: Given, rows: number, mayKeep: boolean): Html {
  return html`<form method="post" action="/read">
<label for="text">Text</label>
<textarea id="text" name="text" rows="${rows}" maxlength="${maximumGivenText}" spellcheck="false">${verbatim(text ?? '')}</textarea>
<div class="fields">
<div><label for="address">or the address of a page</label>
<input id="address" name="address" type="url" maxlength="2000" value="${address}" placeholder="https://"></div>
<div><label for="date">Day of publication <span class="hint">(“on Monday” is counted from it)</span></label>
<input id="date" name="date" type="date" value="${date}"></div>
</div>
<div class="buttons"><button>Read it</button>
${mayKeep ? html`<button class="plain" name="keep" value="yes">Read it and keep it</button>` : null}
<button class="plain" formaction="/read.json">as .json</button>
<button class="plain" formaction="/read.csv">as .csv</button></div>
</form>`
}
