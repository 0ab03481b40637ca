import type { EntryKind } from '../../ledger/across/entry.ts'
import type { Reading } from '../../reading-schema.ts'
import { entryWords } from '../../wording/entry-words.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { addresses } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { entryMark } from './entry-line.ts'

/** The ledger entry of a record, by the kind and the place of the record; null where it is in no ledger. */
export type EntryOf = (kind: string, index: number) => string | null

/** The records of an article beside those in its margin: engagements, incidents, measures, channels; what the ledger takes from it where it is kept. */
export function ledgerOfArticle(
  reading: Reading,
  names: PartyNames,
  { entryOf, isKept }: { readonly entryOf: EntryOf; readonly isKept: boolean },
): Html | null {
  const list = (title: string, kind: EntryKind, records: readonly Told[]): Html | null =>
    records.length === 0
      ? null
      : html`<h3>${title}</h3><ul class="ledger">${records.map((record, index) => item(kind, record, names, entryOf(kind, index)))}</ul>`
  const parts = [
    list('Engagements', 'engagement', reading.engagements),
    list('Incidents', 'incident', reading.incidents),
    list('Measures', 'measure', reading.measures),
    list('Channels', 'channel', reading.channels),
  ].filter((part) => part !== null)
  const title = isKept ? 'What the ledger takes from it' : 'Contacts, incidents, measures and channels'
  return parts.length === 0 ? null : html`<section><h2>${title}</h2>${parts}</section>`
}

type Told = Reading['engagements' | 'incidents' | 'measures' | 'channels'][number]

function item(kind: EntryKind, record: Told, names: PartyNames, entry: string | null): Html {
  const { mark, title, line, facts } = entryWords(kind, record, names)
  const said = facts.filter((fact) => fact !== null && fact !== '').join(' · ')
  const sentences = [...new Set(record.evidence.map(({ sentence }) => sentence + 1))]
  return html`<li>${entryMark(mark)} <b>${title}</b> ${line} <span class="state">${said}</span> ${sentences.map(
    (sentence) => html`<a class="source" href="#sentence-${sentence}">sentence ${sentence}</a> `,
  )}${entry === null ? null : html`<a class="source" href="${addresses.entry(entry)}">in the ledger</a>`}</li>`
}
