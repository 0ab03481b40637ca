import type { EntryMark, EntryWords } from '../../wording/entry-words.ts'
import { addresses } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { swatch } from './margin-note.ts'

/** A sentence that tells of an entry, and where it stands. */
export interface Quote {
  readonly article: string
  /** who tells, and when */
  readonly source: string
  readonly sentence: string
}

/** A ledger entry as one line. */
export interface EntryLine extends EntryWords {
  readonly id: string
  /** independent tellings */
  readonly sources: number
  readonly quotes: readonly Quote[]
  /** what stands under the line, such as the strip of a life */
  readonly below?: Html | null
}

/** A list of entries, or words where there is none. */
export function entryList(lines: readonly EntryLine[], none: string): Html {
  if (lines.length === 0) return html`<p class="nothing">${none}</p>`
  return html`<ul class="entries">${lines.map(entryItem)}</ul>`
}

/** How many of its sentences a line shows; the entry's own page has all. */
const quoted = 3

function entryItem({ id, mark, title, line, facts, sources, quotes, below }: EntryLine): Html {
  const said = facts.filter((fact) => fact !== null && fact !== '').join(' · ')
  return html`<li class="entry" id="${id}"><details><summary>${entryMark(mark)} <b>${title}</b> ${line}${sourceCount(sources)}${said === '' ? null : html` <span class="state">${said}</span>`}</summary>
${quotes.slice(0, quoted).map(quote)}${quotes.length > quoted ? html`<p class="source">and ${quotes.length - quoted} more</p>` : null}
<p class="source"><a href="${addresses.entry(id)}">Why it was read so</a></p></details>${below}</li>`
}

/** The superscript count of independent tellings; one alone is not counted. */
export function sourceCount(sources: number): Html | null {
  if (sources < 2) return null
  return html`<sup title="${sources} independent sources"><span aria-hidden="true">${sources}</span><span class="unseen"> (${sources} independent sources)</span></sup>`
}

export function quote({ article, source, sentence }: Quote): Html {
  return html`<blockquote>${sentence} <cite><a href="${addresses.article(article)}">${source}</a></cite></blockquote>`
}

export function entryMark(mark: EntryMark): Html {
  return 'life' in mark
    ? html`<span class="life" aria-hidden="true">${mark.life}</span>`
    : swatch(mark.quad, mark.modality)
}
