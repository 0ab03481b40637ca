import { addresses, type TwinFormat, twinOf } from './addresses.ts'
import { assetPath } from './assets.ts'
import { type Html, html } from './html.ts'
import type { PageContent } from './page.ts'

/** Where a page stands in the house. */
export interface Frame {
  readonly url: URL
  /** the other forms of the page; none for a page that has no view, such as a problem */
  readonly twins: readonly TwinFormat[]
  /** the address of the Atom feed of what changes on the page; null where there is none */
  readonly feed: string | null
  /** pages that need a ledger are in the navigation */
  readonly ledger: boolean
}

/** A whole page: head, navigation, content, foot. */
export function layout({ title, body, scripts = [] }: PageContent, frame: Frame): Html {
  const formats = frame.twins
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Rapport</title>
<link rel="stylesheet" href="${assetPath('style.css')}">
<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
${formats.map((format) => html`<link rel="alternate" type="${mediaTypes[format]}" href="${twinOf(frame.url, format)}">`)}
${frame.feed === null ? null : html`<link rel="alternate" type="application/atom+xml" title="What changes here" href="${frame.feed}">`}
${scripts.map((name) => html`<script type="module" src="${assetPath(name)}"></script>`)}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${frame.ledger ? addresses.world() : addresses.read()}">Rapport</a>
<nav aria-label="Pages">${navigation(frame)}</nav>
</header>
<main id="content" tabindex="-1">
${body}
</main>
<footer>
${formats.length === 0 ? null : html`<p>This page as ${formats.map((format) => html`<a href="${twinOf(frame.url, format)}">.${format}</a> `)}${frame.feed === null ? null : html`<a href="${frame.feed}">Atom feed of what changes</a>`}</p>`}
<p>Every record leads to the sentence that says so. <a href="${addresses.legend()}">What the colours and marks mean</a></p>
</footer>
</body>
</html>
`
}

const mediaTypes: Readonly<Record<TwinFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
}

function navigation({ url, ledger }: Frame): readonly Html[] {
  const ofLedger = [
    ['World', addresses.world()],
    ['Calendar', addresses.calendar()],
    ['Search', addresses.search()],
    ['Review', addresses.review()],
    ['Status', addresses.status()],
  ] as const
  const all = [...(ledger ? ofLedger : []), ['Read', addresses.read()], ['Legend', addresses.legend()]] as const
  return all.map(([words, path]) => {
    const current = url.pathname === path ? html` aria-current="page"` : null
    return html`<a href="${path}"${current}>${words}</a>`
  })
}
