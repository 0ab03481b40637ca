import { outward } from '../../base/outward.ts'
import { type Dossier, type DossierLine, sectionTitle } from '../../query/dossier.ts'
import { html } from '../../web/html.ts'
import { dayInWords } from '../../wording/days.ts'

/** Briefs as one page of HTML that needs nothing else, as mail programs want it. */
export function briefHtml(briefs: readonly Dossier[]): string {
  const title = briefs.map((brief) => brief.title).join(' · ')
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="font: 16px/1.5 Georgia, serif; max-width: 42em; margin: 1em auto; padding: 0 1em">
${briefs.map(brief)}
</body></html>
`
  return page.markup
}

function brief({ title, at, lead, sections, told }: Dossier) {
  return html`<article><h1>${title}</h1><p><i>${dayInWords(at)}</i></p>
${lead.map((words) => html`<p>${words}</p>`)}
${sections.map((section) => html`<h2>${sectionTitle(section)}</h2><ul>${section.lines.map(line)}</ul>`)}
${told === null ? null : html`<p>${told}</p>`}</article>`
}

function line({ mark, words, sentence, source, url }: DossierLine) {
  const address = outward(url)
  const cite = address === null ? html`${source}` : html`<a href="${address}">${source}</a>`
  return html`<li>${mark} ${words} – ${cite}${sentence === null ? null : html`<br><q>${sentence}</q>`}</li>
`
}
