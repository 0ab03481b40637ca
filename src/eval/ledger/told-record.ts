import { stateOf } from '../../actors/actor.ts'
import type { DateRange } from '../../base/plain-date.ts'
import { contains, type Span } from '../../base/span.ts'
import type { Evidence } from '../../events/event.ts'
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
  const codes: Codes = (ids) => statesIn(ids.map((id) => byId.get(id) ?? '?'))
  const ledger = [
    ...reading.engagements.map((one) => engagementTold(one, codes)),
    ...reading.incidents.map((one) => deedTold('incident', one, codes)),
    ...reading.measures.map((one) => deedTold('measure', one, codes)),
  ]
  const carried = new Set(ledger.flatMap(({ triggers }) => triggers.map(({ start }) => start)))
  const isOwn = ({ evidence }: Reading['events'][number]) => !evidence.some(({ trigger }) => carried.has(trigger.start))
  return [
    ...ledger,
    ...reading.events.filter(isOwn).map((one) => eventTold(one, codes)),
    ...reading.issues.map((one) => issueTold(one, codes)),
    ...reading.statements.map(statementTold),
    ...reading.channels.map((one) => channelTold(one, codes)),
    ...reading.outlook.map(outlookTold),
  ]
}

/** The states and bodies of actors, given their ids. */
type Codes = (ids: readonly string[]) => ReadonlySet<string>

type Of<List extends keyof Reading> = Reading[List] extends readonly (infer Record)[] ? Record : never

function engagementTold({ kind: type, state: status, parties, date, evidence }: Of<'engagements'>, codes: Codes) {
  return told('engagement', evidence, { type, status, by: codes(parties.flatMap(idsOfParty)), date })
}

function deedTold(kind: 'incident' | 'measure', one: Of<'incidents'> | Of<'measures'>, codes: Codes) {
  const { kind: type, actors, recipients, date, evidence } = one
  const status = 'state' in one ? one.state : ''
  return told(kind, evidence, { type, status, by: codes(actors), against: codes(recipients), date })
}

function eventTold({ type, modality, actors, recipients, date, evidence }: Of<'events'>, codes: Codes) {
  return told('event', evidence, { type, status: modality, by: codes(actors), against: codes(recipients), date })
}

function issueTold({ status, raisedBy, with: others, topic, evidence }: Of<'issues'>, codes: Codes) {
  return told('issue', evidence, { type: 'issue', status, by: codes(raisedBy), against: codes(others), words: topic })
}

function statementTold({ stance, speaker, affiliation, content, evidence }: Of<'statements'>) {
  // the words of its own sentence: a denial may be told in those of another's (LE162)
  const words = evidence[0]?.trigger.text ?? content
  return told('statement', evidence, { type: 'statement', status: stance, words, speaker, affiliation })
}

function channelTold({ level, status, between, evidence }: Of<'channels'>, codes: Codes) {
  return told('channel', evidence, { type: level, status, by: codes(between) })
}

function outlookTold({ kind: type, what: words, evidence }: Of<'outlook'>) {
  return told('outlook', evidence, { type, words })
}

/** A record that says this much; of all else it says nothing. */
function told(
  kind: DeskKind,
  evidence: readonly Evidence[],
  said: Pick<ToldRecord, 'type'> & Partial<ToldRecord>,
): ToldRecord {
  const nobody: ReadonlySet<string> = new Set()
  return {
    ...{ kind, status: '', by: nobody, against: nobody, date: null, words: '', speaker: '', affiliation: null },
    ...said,
    sentences: evidence.map(({ start, end }) => ({ start, end })),
    triggers: evidence.map(({ trigger }) => trigger),
  }
}

/** Whether one of the sentences that tell a record overlaps the words quoted for it. */
export function standsAt({ sentences }: ToldRecord, quote: Span): boolean {
  return sentences.some(
    (sentence) =>
      contains(sentence, { start: quote.start, end: quote.start }) ||
      (quote.start < sentence.end && sentence.start < quote.end),
  )
}
