import { type Html, html } from '../html.ts'
import type { Note } from './note.ts'

/** Where a record leads to; null where it leads nowhere. */
export interface NoteLinks {
  /** its entry in the ledger */
  readonly entry: string | null
  /** where a person can correct it */
  readonly correct: string | null
}

interface NoteFrame {
  readonly why: readonly string[]
  readonly isChosen: boolean
  readonly links: NoteLinks
}

/** A record in the margin: what it is in one line; its facts and reasons when it is opened. */
export function marginNote(note: Note, { why, isChosen, links }: NoteFrame): Html {
  const { id, quad, modality, kind, title, state, line, facts, evidence } = note
  return html`<li class="note${isChosen ? ' on' : ''}" id="${id}" data-record="${id}">
<details${isChosen ? html` open` : null}><summary>${swatch(quad, modality, kind)} <b class="m-${modality}">${title}</b>${state === '' ? null : html` <span class="state">${state}</span>`} <span class="note-line">${line}</span></summary>
<dl>${facts.map(([label, words]) => html`<div><dt>${label}</dt><dd>${words}</dd></div>`)}
<div><dt>told in</dt><dd>${sentenceLinks(evidence)}</dd></div></dl>
${why.length === 0 ? null : html`<p class="why-head">Why it was read so</p><ul class="why">${why.map((reason) => html`<li>${reason}</li>`)}</ul>`}
${links.entry === null && links.correct === null ? null : html`<p class="source">${links.entry === null ? null : html`<a href="${links.entry}">In the ledger</a> `}${links.correct === null ? null : html`<a href="${links.correct}">Correct this</a>`}</p>`}</details>
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
