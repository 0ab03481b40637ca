import { outward } from '../../base/outward.ts'
import type { Reading } from '../../reading-schema.ts'
import { dayInWords } from '../../wording/days.ts'
import { type PartyNames, partyNames } from '../../wording/parties.ts'
import { sectorsInWords } from '../../wording/sector-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import { addresses } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { type EntryOf, ledgerOfArticle } from './ledger-of-article.ts'
import { marginNote, type NoteLinks } from './margin-note.ts'
import { markedText, paragraphsOf } from './marked-text.ts'
import { type Note, notesOf } from './note.ts'

export interface ArticleBody {
  readonly reading: Reading
  /** the reasons of a record, by its anchor; empty where they were not kept */
  readonly why: (record: string) => readonly string[]
  /** the anchor of the record that was chosen */
  readonly chosen: string | null
  readonly entryOf: EntryOf
  /** the address of the page that corrects an act of the article; null where there is none */
  readonly correct: ((event: string) => string) | null
  /** the address that chooses a record without script; empty where only its anchor can be gone to */
  readonly address: string
}

/** An article with its records: the text in a column, each paragraph's records beside it. */
export function articleBody({ reading, why, chosen, address, entryOf, correct }: ArticleBody): Html {
  const names = partyNames(reading.actors, stateNames, reading.article.published)
  const notes = notesOf(reading, names)
  const linksOf = ({ id, kind, index }: Note): NoteLinks => {
    const entry = entryOf(kind, index)
    const isAct = kind === 'event' && correct !== null
    return { entry: entry === null ? null : addresses.entry(entry), correct: isAct ? correct(id) : null }
  }
  const choose = (record: string): string => (address === '' ? `#${record}` : `${address}?record=${record}#${record}`)
  const isKept = address !== ''
  const paragraphs = paragraphsOf(reading.text, notes)
  return html`${head(reading)}
${messages(reading)}
<div class="article" data-article>
${paragraphs.map(
  ({ notes: beside, ...span }) => html`<div class="row">
<p class="text">${markedText(reading.text, span, reading.sentences, notes, { chosen, choose })}</p>
<ul class="notes">${beside.map((note) => marginNote(note, { why: why(note.id), isChosen: note.id === chosen, links: linksOf(note) }))}</ul>
</div>`,
)}
</div>
${notes.length === 0 ? html`<p class="nothing">No record was found in this text.</p>` : null}
${ledgerOfArticle(reading, names, { entryOf, isKept })}
${actorsOf(reading, names, isKept)}`
}

/** The title of an article, or words in its place. */
export function titleOf({ article: { title, outlet, published } }: Reading): string {
  const day = published === null ? 'no date' : dayInWords(published)
  return title ?? `${outlet ?? 'Article without a title'}, ${day}`
}

function head({ article }: Reading): Html {
  const url = outward(article.url)
  return html`<p class="about">${article.outlet ?? 'outlet not known'} · ${
    article.published === null
      ? 'no date'
      : html`<time datetime="${article.published}">${dayInWords(article.published)}</time>`
  }${url === null ? null : html` · <a href="${url}" rel="noreferrer">original</a>`}</p>`
}

function messages({ messages: all }: Reading): Html | null {
  const worth = all.filter(({ severity }) => severity !== 'info')
  if (worth.length === 0) return null
  return html`<ul class="messages">${worth.map(({ severity, text }) => html`<li><b>${severity}</b> ${text}</li>`)}</ul>`
}

function actorsOf({ actors }: Reading, names: PartyNames, isKept: boolean): Html | null {
  if (actors.length === 0) return null
  return html`<section><h2>Who is named</h2><ul class="actors">${actors.map(({ id, kind, state, sectors }) => {
    const name = names.full(id)
    const isPlace = kind === 'state' && id !== state
    const facts = isPlace ? ['place'] : [kind, sectorsInWords(sectors)]
    return html`<li><b>${isKept ? html`<a href="${addresses.actor(id)}">${name}</a>` : name}</b> <span class="state">${facts.filter(Boolean).join(' · ')}</span></li>`
  })}</ul></section>`
}
