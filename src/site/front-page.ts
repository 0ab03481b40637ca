import type { PairView } from '../query/views.ts'
import { addresses } from '../web/addresses.ts'
import { html } from '../web/html.ts'
import { layout } from '../web/layout.ts'
import { standingLine } from '../web/pages/pair/barometer.ts'
import { reasonList } from '../web/pages/pair/reasons.ts'
import { pairTitle } from '../web/pages/pair.ts'

/** The page that a site opens with: where each of its pairs stands, and why. */
export function frontPage(views: readonly PairView[]): string {
  const title = views.length === 1 ? 'One pair of states' : `${views.length} pairs of states`
  const body = html`<h1>${title}</h1>
${views.map(
  (view) => html`<section><h2><a href="${addresses.pair(...view.pair)}">${pairTitle(view)}</a></h2>
${standingLine(view, pairUrl(view))}${reasonList(view)}</section>`,
)}`
  return layout({ title, body }, { url: new URL(anySite), twins: [], feed: null, ledger: true }).markup
}

const anySite = 'http://site.invalid/'

function pairUrl({ pair }: PairView): URL {
  return new URL(addresses.pair(...pair), anySite)
}
