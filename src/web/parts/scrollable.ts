import { type Html, html } from '../html.ts'

/** A table that is scrolled sideways where the screen is narrower than its words, by keyboard too. */
export function scrollable(label: string, table: Html): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`
}
