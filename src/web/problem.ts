import type { Problem } from '../base/problem.ts'
import { html } from './html.ts'
import type { PageContent } from './page.ts'

export { isFault, type Problem, problemOf } from '../base/problem.ts'

/** A problem as a page. */
export function problemPage({ title, detail }: Problem): PageContent {
  return { title, body: html`<h1>${title}</h1><p>${detail}</p>` }
}
