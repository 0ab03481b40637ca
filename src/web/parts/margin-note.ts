import { type Html, html } from '../html.ts'
import type { Choice, Note } from './note.ts'

/** A record in the margin: what it is in one line; its facts and reasons when it is opened. */
export function marginNote(note: Note, why: readonly string[], chosen: Choice['chosen']): Html {
  const { id, quad, modality, kind, title, state, line, facts, evidence } = note
  const isChosen = id === chosen
  return html`<li class="note${isChosen ? ' on' : ''}" id="${id}" data-record="${id}">
<details${isChosen ? html` open` : null}><summary>${swatch(quad, modality, kind)} <b class="m-${modality}">${title}</b>${state === '' ? null : html` <span class="state">${state}</span>`} <span class="note-line">${line}</span></summary>
<dl>${facts.map(([label, words]) => html`<div><dt>${label}</dt><dd>${words}</dd></div>`)}
<div><dt>told in</dt><dd>${sentenceLinks(evidence)}</dd></div></dl>
${why.length === 0 ? null : html`<p class="why-head">Why it was read so</p><ul class="why">${why.map((reason) => html`<li>${reason}</li>`)}</ul>`}
</details>
</li>`
}

/** The one mark of quad class and modality; words beside it always say the same. */
export function swatch(quad: Note['quad'], modality: Note['modality'], kind = 'event'): Html {
  return kind === 'event'
    ? html`<span class="swatch q${quad} m-${modality}" aria-hidden="true"></span>`
    : html`<span class="swatch word" aria-hidden="true"></span>`
}

function sentenceLinks(evidence: Note['evidence']): Html {
  const sentences = [...new Set(evidence.map(({ sentence }) => sentence + 1))]
  return html`${sentences.map((sentence) => html`<a href="#sentence-${sentence}">sentence ${sentence}</a> `)}`
}
