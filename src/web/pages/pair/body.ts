import type { PairView } from '../../../query/views.ts'
import { type Html, html } from '../../html.ts'
import { dayChooser } from '../../parts/day-chooser.ts'
import { barometerFigure, standingLine } from './barometer.ts'
import { daysTable } from './days.ts'
import { reasonList } from './reasons.ts'
import { sectionsOf } from './sections.ts'
import { sourcesOf } from './sources.ts'

/** The whole dossier: where the pair stands and why, what comes, what is open, what was done and said, who told it. */
export function pairBody(view: PairView, title: string, url: URL): Html {
  return html`<h1>${title}</h1>
${dayChooser(url, view.at, 'day', { since: 'thirty days before' })}
${standingLine(view, url)}
${reasonList(view)}
${barometerFigure(view, url)}
${daysTable(view, url)}
${sectionsOf(view, url)}
${sourcesOf(view)}`
}
