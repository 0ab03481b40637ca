import { besideSentence } from '../../wording/beside-sentence.ts'
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

/** A list of entries, or words where there is none; `isNarrow`: in a column, where sentences are folded beneath their source. */
export function entryList(lines: readonly EntryLine[], none: string, isNarrow = false): Html {
  if (lines.length === 0) return html`<p class="nothing">${none}</p>`
  return html`<ul class="entries">${lines.map((line) => entryItem(line, isNarrow))}</ul>`
}

/** What is told, linked to why it was read so, with the sentences that say so beneath. */
function entryItem({ id, sources, quotes, below, ...words }: EntryLine, isNarrow: boolean): Html {
  const { mark, title, line, facts } = besideSentence(words, isNarrow ? '' : quotes[0]?.sentence)
  const said = facts.filter((fact) => fact !== null && fact !== '').join(' · ')
  return html`<li class="entry" id="${id}"><p>${entryMark(mark)} <a href="${addresses.entry(id)}">${title}</a> ${line}${sourceCount(sources)}${said === '' ? null : html` <span class="state">${said}</span>`}</p>
${sentences(id, quotes, isNarrow)}${below}</li>`
}

/** How many sentences unfold beneath a line; the entry's own page has all. */
const unfolded = 3

/** The sentence that says how an entry stands; the others are folded, in a column all beneath the source of the first. */
function sentences(id: string, quotes: readonly Quote[], isNarrow: boolean): Html {
  const open = isNarrow ? [] : quotes.slice(0, 1)
  const folded = quotes.slice(open.length)
  const more = folded.length === 1 ? 'one more sentence' : `${folded.length} more sentences`
  const rest = folded.length - unfolded
  return html`${open.map(quote)}${folded.length === 0 ? null : html`<details><summary>${isNarrow ? folded[0]!.source : more}</summary>${folded.slice(0, unfolded).map(quote)}${rest > 0 ? html`<p class="source"><a href="${addresses.entry(id)}">and ${rest} more</a></p>` : null}</details>`}`
}

/** The superscript count of independent tellings; one alone is not counted. */
function sourceCount(sources: number): Html | null {
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
