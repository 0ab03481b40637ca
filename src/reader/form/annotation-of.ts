import { locate } from '../phrase.ts'
import type { Annotation, EventAnnotation, Scored } from '../reader.ts'
import { contactEvent } from './contact-event.ts'
import type { SentenceRecord } from './sentence-record.ts'

/** A party with the state that the annotators gave it: `USA`, `EU`, `RUS/UKR`, `?`; null where the line gives none. */
interface StatedParty extends Scored {
  readonly state: string | null
}

/** An event as annotated, with its states and its date (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) where they are given. */
export interface StatedEvent extends EventAnnotation {
  readonly actors: readonly StatedParty[]
  readonly recipients: readonly StatedParty[]
  readonly date: string | null
}

export interface StatedAnnotation extends Annotation {
  readonly events: readonly StatedEvent[]
}

/** What came of one annotated line: `lost` are phrases that are not in the text word for word, and so were left out. */
export interface Located {
  readonly annotation: StatedAnnotation
  /** index of the event that has the sentence's contact */
  readonly contactEvent: number | null
  readonly lost: readonly string[]
}

/** Turns the verbatim phrases of an annotated line into spans of its text. */
export function annotationOf(record: SentenceRecord): Located {
  const lost: string[] = []
  const find: Find = (phrase) => {
    const span = locate(record.text, phrase)
    if (span === null) lost.push(phrase)
    return span === null ? [] : [{ ...span, score: 1 }]
  }
  const { events, contactEvent } = eventsOf(record, find)
  const annotation: StatedAnnotation = { names: namesOf(record, find), events, ...fieldsOf(record, find) }
  return { annotation, contactEvent, lost }
}

/** The span of a phrase, or none. */
type Find = (phrase: string) => readonly Scored[]

function eventsOf(record: SentenceRecord, find: Find) {
  const located = record.events.flatMap((event) =>
    find(event.trigger).map(({ start, end }) => ({ event, trigger: { start, end } })),
  )
  const chosen = record.contact
    ? contactEvent(
        record.contact,
        located.map(({ event }) => event),
      )
    : null
  const events = located.map(
    ({ event, trigger }, index): StatedEvent => ({
      trigger,
      type: event.type,
      score: 1,
      mode: event.mode ?? null,
      modality: event.modality,
      modalityScore: 1,
      historical: event.historical,
      contexts: event.contexts,
      contact: record.contact && index === chosen ? { kind: record.contact.kind, state: record.contact.state } : null,
      actors: withStates(event.actors, event.actor_states, find),
      recipients: withStates(event.recipients, event.recipient_states, find),
      place: event.place.flatMap(find),
      when: event.when.flatMap(find),
      reporter: event.reporter.flatMap(find),
      date: event.date ?? null,
    }),
  )
  return { events, contactEvent: chosen }
}

function withStates(
  phrases: readonly string[],
  states: readonly string[] | null | undefined,
  find: Find,
): readonly StatedParty[] {
  return phrases.flatMap((phrase, index) => find(phrase).map((span) => ({ ...span, state: states?.[index] ?? null })))
}

function namesOf(record: SentenceRecord, find: Find): Annotation['names'] {
  return (record.names ?? []).flatMap(([phrase, kind]) => find(phrase).map((span) => ({ ...span, kind })))
}

function fieldsOf(record: SentenceRecord, find: Find): Omit<Annotation, 'names' | 'events'> {
  return {
    statements: record.statement.flatMap(({ stance, ...entry }) => {
      const parties = {
        speaker: entry.speaker.flatMap(find),
        affiliation: entry.affiliation.flatMap(find),
        about: entry.about.flatMap(find),
      }
      return find(entry.content).map((content) => ({ content, stance, ...parties }))
    }),
    issues: record.issues.flatMap(({ status, ...entry }) => {
      const parties = { raisedBy: entry.raised_by.flatMap(find), with: entry.with.flatMap(find) }
      return find(entry.topic).map((topic) => ({ topic, status, ...parties }))
    }),
    purposes: record.purpose.flatMap((entry) =>
      find(entry.content).map((content) => ({ content, of: entry.of.flatMap(find) })),
    ),
    causes: record.cause.flatMap(({ certainty, ...entry }) =>
      find(entry.content).map((content) => ({ content, certainty, of: entry.of.flatMap(find) })),
    ),
    homes: [],
    outlook: record.outlook.flatMap(({ kind, certainty, ...entry }) =>
      find(entry.content).map((content) => ({ content, kind, certainty, holders: entry.holders.flatMap(find) })),
    ),
  }
}
