import type { Evidence } from '../../events/event.ts'
import { actInWords, modalityInWords } from '../../events/glossary.ts'
import type { Modality } from '../../reader/codebook.ts'
import type { Reading } from '../../reading-schema.ts'
import { rangeInWords } from '../../wording/days.ts'
import { stanceInWords } from '../../wording/ledger-words.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { fromTo, listed, partiesOf } from '../../wording/parties-of.ts'
import { speakerName } from '../../wording/speaker-name.ts'

/** A record of one article as it stands in the margin of its text. */
export interface Note {
  /** its anchor in the page: the id of an event, else a letter for its kind and its place among them */
  readonly id: string
  readonly kind: string
  /** its place in the reading's array of its kind */
  readonly index: number
  /** the quad class that colours it; 0 where it has none */
  readonly quad: 0 | 1 | 2 | 3 | 4
  readonly modality: Modality
  /** "visit", "assessment" */
  readonly title: string
  /** "planned", "probable" */
  readonly state: string
  /** who does it to whom, or what it says */
  readonly line: string
  readonly facts: readonly (readonly [label: string, words: string])[]
  readonly evidence: readonly Evidence[]
}

/** Which record is chosen, and the address that chooses one. */
export interface Choice {
  readonly chosen: string | null
  readonly choose: (record: string) => string
}

/** The events, statements, issues, outlook, purposes and causes of a reading, in the order of the text. */
export function notesOf(reading: Reading, names: PartyNames): readonly Note[] {
  const notes = [
    ...reading.events.map((event, index) => ({ ...eventNote(event, names), index })),
    ...reading.statements.map((statement, index) => ({ ...statementNote(statement, `s${index + 1}`, names), index })),
    ...reading.issues.map((issue, index) => ({ ...issueNote(issue, `i${index + 1}`, names), index })),
    ...reading.outlook.map((outlook, index) => ({ ...outlookNote(outlook, `o${index + 1}`, names), index })),
    ...reading.purposes.map((one, index) => ({
      ...reasonNote({ ...one, certainty: null }, `p${index + 1}`, 'purpose'),
      index,
    })),
    ...reading.causes.map((one, index) => ({ ...reasonNote(one, `c${index + 1}`, 'cause'), index })),
  ]
  return notes.toSorted((a, b) => startOf(a) - startOf(b))
}

function startOf({ evidence }: Note): number {
  return evidence[0]?.trigger.start ?? Number.POSITIVE_INFINITY
}

function eventNote(event: Reading['events'][number], names: PartyNames): Omit<Note, 'index'> {
  const facts: [string, string][] = []
  if (event.date !== null) facts.push(['when', rangeInWords(event.date)])
  if (event.place !== null) facts.push(['where', event.place.name])
  const reporters = partiesOf(event, 'reporter', names)
  if (reporters.length > 0) facts.push(['according to', listed(reporters)])
  if (event.historical) facts.push(['background', 'a year or more before the article'])
  if (event.contexts.length > 0)
    facts.push(['contexts', event.contexts.map((one) => one.replaceAll('_', ' ')).join(', ')])
  facts.push(['coded', `${event.type}${event.mode === null ? '' : ` ${event.mode}`} · CAMEO ${event.cameo}`])
  facts.push(['confidence', event.confidence.toFixed(2)])
  return {
    id: event.id,
    kind: 'event',
    quad: event.quad,
    modality: event.modality,
    title: actInWords(event),
    state: modalityInWords[event.modality].words,
    line: whoToWhom(event, names),
    facts,
    evidence: event.evidence,
  }
}

function whoToWhom(event: Reading['events'][number], names: PartyNames): string {
  const [actors, recipients] = [partiesOf(event, 'actor', names), partiesOf(event, 'recipient', names)]
  const mutual = recipients.length > 0 && listed(actors.toSorted()) === listed(recipients.toSorted())
  return mutual ? actors.join(' ↔ ') : fromTo(actors, recipients)
}

function statementNote(statement: Reading['statements'][number], id: string, names: PartyNames): Omit<Note, 'index'> {
  const { affiliation, stance, content, about, evidence } = statement
  const who = speakerName(statement, names)
  const facts: [string, string][] = [['says', who]]
  if (affiliation !== null) facts.push(['of', names.full(affiliation)])
  if (about.length > 0) facts.push(['about', listed(about.map(names.short))])
  return {
    ...plain,
    id,
    kind: 'statement',
    title: stanceInWords[stance],
    state: who,
    line: `“${content}”`,
    facts,
    evidence,
  }
}

function issueNote(issue: Reading['issues'][number], id: string, names: PartyNames): Omit<Note, 'index'> {
  const facts: [string, string][] = []
  const [raised, heard] = issue.inPublic === true ? ['raised in public by', 'towards'] : ['raised by', 'with']
  if (issue.raisedBy.length > 0) facts.push([raised, listed(issue.raisedBy.map(names.short))])
  if (issue.with.length > 0) facts.push([heard, listed(issue.with.map(names.short))])
  return {
    ...plain,
    id,
    kind: 'issue',
    title: 'issue',
    state: issue.status,
    line: issue.topic,
    facts,
    evidence: issue.evidence,
  }
}

function outlookNote(outlook: Reading['outlook'][number], id: string, names: PartyNames): Omit<Note, 'index'> {
  const { kind, what, holders, certainty, evidence } = outlook
  const facts: [string, string][] = holders.length > 0 ? [['of', listed(holders.map(names.short))]] : []
  const title = kind === 'first' ? 'a first' : kind
  return { ...plain, id, kind: 'outlook', title, state: certainty, line: `“${what}”`, facts, evidence }
}

function reasonNote(
  { of, content, certainty, evidence }: Omit<Reading['causes'][number], 'certainty'> & { certainty: string | null },
  id: string,
  title: string,
): Omit<Note, 'index'> {
  const facts: [string, string][] = of === null ? [] : [['of', of]]
  return { ...plain, id, kind: title, title, state: certainty ?? '', line: `“${content}”`, facts, evidence }
}

const plain = { quad: 0, modality: 'actual' } as const
