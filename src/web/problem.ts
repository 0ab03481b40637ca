import type { Problem } from '../base/problem.ts'
import { addresses } from './addresses.ts'
import { html } from './html.ts'
import type { PageContent } from './page.ts'

/** A problem as a page, with the way to the page that the house opens with. */
export function problemPage({ title, detail }: Problem, ledger: boolean): PageContent {
  const home = ledger
    ? html`<a href="${addresses.world()}">To the world page</a>`
    : html`<a href="${addresses.read()}">Read a text</a>`
  return { title, body: html`<h1>${title}</h1><p>${detail}</p><p>${home}</p>` }
}
