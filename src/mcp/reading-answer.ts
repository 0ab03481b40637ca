import type { EntryKind } from '../ledger/across/entry.ts'
import type { Reading } from '../reading-schema.ts'
import { entryWords } from '../wording/entry-words.ts'
import { type PartyNames, partyNames } from '../wording/parties.ts'
import { stateNames } from '../wording/state-names.ts'
import type { Answer, Item } from './answer.ts'
import { quoteOf } from './entry-item.ts'

type Told = Reading[
  | 'events'
  | 'engagements'
  | 'incidents'
  | 'measures'
  | 'issues'
  | 'statements'
  | 'channels'
  | 'outlook'][number]

/** What one article says: its records by their kind, each with its sentences; an event also with why it was read so. */
export function readingAnswer(reading: Reading, why: Readonly<Record<string, readonly string[]>>): Answer {
  const names = partyNames(reading.actors, stateNames, reading.article.published)
  const section = (title: string, kind: EntryKind, records: readonly Told[]) => ({
    title,
    items: records.map((record) => itemOf(kind, record, reading, names, why)),
  })
  const { title, published } = reading.article
  const sections = [
    section('Events', 'event', reading.events),
    section('Contacts', 'engagement', reading.engagements),
    section('Incidents', 'incident', reading.incidents),
    section('Measures', 'measure', reading.measures),
    section('Issues', 'issue', reading.issues),
    section('Channels', 'channel', reading.channels),
    section('Statements', 'statement', reading.statements),
    section('Outlook', 'outlook', reading.outlook),
  ].filter(({ items }) => items.length > 0)
  return {
    title: title ?? 'The text',
    lead: [
      ...(published === null ? [] : [`Published on ${published}.`]),
      ...(sections.length === 0 ? ['Nothing between states was read in it.'] : []),
      ...reading.messages.map(({ text }) => text),
    ],
    sections,
    left: null,
  }
}

function itemOf(
  kind: EntryKind,
  record: Told,
  { text, article }: Reading,
  names: PartyNames,
  why: Readonly<Record<string, readonly string[]>>,
): Item {
  const { title, line, facts } = entryWords(kind, record, names)
  const said = facts.filter((fact) => fact !== null && fact !== '').join(', ')
  const sentences = new Set(record.evidence.map(({ start, end }) => text.slice(start, end)))
  return {
    words: [title, line, said === '' ? '' : `(${said})`].filter((word) => word !== '').join(' '),
    id: null,
    sentences: [...sentences].map((sentence) => quoteOf(sentence, article.id, article)),
    reasons: 'id' in record ? [...(why[record.id] ?? [])] : [],
  }
}
