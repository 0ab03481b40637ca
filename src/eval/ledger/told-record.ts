import { stateOf } from '../../actors/actor.ts'
import type { DateRange } from '../../base/plain-date.ts'
import { contains, type Span } from '../../base/span.ts'
import { idsOfParty } from '../../ledger/entry-party.ts'
import type { Reading } from '../../reading-schema.ts'
import { statesIn } from '../dyads.ts'
import type { DeskKind } from './desk-record.ts'

/** A record of a reading as far as it is compared: codes of states and bodies instead of ids, words instead of spans. */
export interface ToldRecord {
  readonly kind: DeskKind
  /** kind, type, stance or level, as the form of the articles calls it */
  readonly type: string
  readonly status: string
  /** parties; those who do it, raise it, say it */
  readonly by: ReadonlySet<string>
  /** those it is done to, who it is raised with */
  readonly against: ReadonlySet<string>
  readonly date: DateRange | null
  /** what it says: topic, content, outlook */
  readonly words: string
  readonly speaker: string
  readonly affiliation: string | null
  /** sentences that tell it, and the words in them that carry it */
  readonly sentences: readonly Span[]
  readonly triggers: readonly Span[]
}

/**
 * The records of a reading. An event is a record of its own where none of its tellings carries an engagement, an incident
 * or a measure, as in the form of the articles.
 */
export function toldRecords(reading: Reading): readonly ToldRecord[] {
  const byId = new Map(reading.actors.map((actor) => [actor.id, stateOf(actor)]))
  const codes = (ids: readonly string[]) => statesIn(ids.map((id) => byId.get(id) ?? '?'))
  const blank = { by: codes([]), against: codes([]), date: null, words: '', speaker: '', affiliation: null, status: '' }
  const engagements = reading.engagements.map((one) => ({
    ...blank,
    kind: 'engagement' as const,
    type: one.kind,
    status: one.state,
    by: codes(one.parties.flatMap(idsOfParty)),
    date: one.date,
    evidence: one.evidence,
  }))
  const acts = ([kind, list]: ['incident', Reading['incidents']] | ['measure', Reading['measures']]) =>
    list.map((one) => ({
      ...blank,
      kind,
      type: one.kind,
      status: 'state' in one ? one.state : '',
      by: codes(one.actors),
      against: codes(one.recipients),
      date: one.date,
      evidence: one.evidence,
    }))
  const ledger = [...engagements, ...acts(['incident', reading.incidents]), ...acts(['measure', reading.measures])]
  const carried = new Set(ledger.flatMap(({ evidence }) => evidence.map(({ trigger }) => trigger.start)))
  const isOwn = ({ evidence }: Reading['events'][number]) => !evidence.some(({ trigger }) => carried.has(trigger.start))
  const events = reading.events.filter(isOwn).map((one) => ({
    ...blank,
    kind: 'event' as const,
    type: one.type,
    status: one.modality,
    by: codes(one.actors),
    against: codes(one.recipients),
    date: one.date,
    evidence: one.evidence,
  }))
  const issues = reading.issues.map((one) => ({
    ...blank,
    kind: 'issue' as const,
    type: 'issue',
    status: one.status,
    by: codes(one.raisedBy),
    against: codes(one.with),
    words: one.topic,
    evidence: one.evidence,
  }))
  const statements = reading.statements.map((one) => ({
    ...blank,
    kind: 'statement' as const,
    type: 'statement',
    status: one.stance,
    // the words of its own sentence: a denial may be told in those of another's (LE162)
    words: one.evidence[0]?.trigger.text ?? one.content,
    speaker: one.speaker,
    affiliation: one.affiliation,
    evidence: one.evidence,
  }))
  const channels = reading.channels.map((one) => ({
    ...blank,
    kind: 'channel' as const,
    type: one.level,
    status: one.status,
    by: codes(one.between),
    evidence: one.evidence,
  }))
  const outlook = reading.outlook.map((one) => ({
    ...blank,
    kind: 'outlook' as const,
    type: one.kind,
    words: one.what,
    evidence: one.evidence,
  }))
  return [...ledger, ...events, ...issues, ...statements, ...channels, ...outlook].map(({ evidence, ...record }) => ({
    ...record,
    sentences: evidence.map(({ start, end }) => ({ start, end })),
    triggers: evidence.map(({ trigger }) => trigger),
  }))
}

/** Whether one of the sentences that tell a record overlaps the words quoted for it. */
export function standsAt({ sentences }: ToldRecord, quote: Span): boolean {
  return sentences.some(
    (sentence) =>
      contains(sentence, { start: quote.start, end: quote.start }) ||
      (quote.start < sentence.end && sentence.start < quote.end),
  )
}
