import { byText } from '../../../base/by-text.ts'
import type { Citation, PairView } from '../../../query/views.ts'
import { many } from '../../../wording/counts.ts'
import { sourceInWords } from '../../../wording/source-words.ts'
import { addresses } from '../../addresses.ts'
import { type Html, html } from '../../html.ts'

/** How many articles a page lists; its twins name all. */
const shown = 24

/** The articles a dossier stands on, the newest first; null where it stands on none. */
export function sourcesOf({ sources }: PairView): Html | null {
  if (Object.keys(sources).length === 0) return null
  const all = Object.values(sources).toSorted((a, b) => byText(b.published ?? '', a.published ?? ''))
  const outlets = new Set(all.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))
  const from = outlets.size === 0 ? ', no outlet named' : ` from ${many(outlets.size, 'outlet')}`
  const title = `Sources: ${many(all.length, 'article')}${from}`
  return html`<section><h2>${title}</h2><ul class="sources">${all.slice(0, shown).map(item)}</ul>
${all.length > shown ? html`<p class="hint">The newest ${shown} of ${all.length}.</p>` : null}</section>`
}

function item({ id, title, outlet, published }: Citation): Html {
  const about = sourceInWords({ outlet, published })
  if (title === null) return html`<li><a href="${addresses.article(id)}">${about}</a></li>`
  return html`<li><a href="${addresses.article(id)}">${title}</a> <span class="state">${about}</span></li>`
}
