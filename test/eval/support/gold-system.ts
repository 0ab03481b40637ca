import { readFileSync } from 'node:fs'
import type { DateRange } from '../../../src/base/plain-date.ts'
import type { Span } from '../../../src/base/span.ts'
import { statesIn } from '../../../src/eval/dyads.ts'
import { type GoldEvent, type GoldSentence, parseGold } from '../../../src/eval/gold/gold.ts'
import type { System, SystemEvent, SystemSentence } from '../../../src/eval/system.ts'

/** Six sentences written for these tests, with all fields. */
export function sample(): readonly GoldSentence[] {
  return parseGold(readFileSync(new URL('../sample.jsonl', import.meta.url), 'utf8'), 'g-ledger-sample.jsonl')
}

/** A system that answers the gold itself, changed by `corrupt` (sentence by sentence, in order of all documents). */
export function goldSystem(
  corrupt: (sentence: SystemSentence, id: string) => SystemSentence = (sentence) => sentence,
): System {
  return async (documents) =>
    documents.map(({ annotations, gold }) =>
      annotations.map((annotation, index) =>
        corrupt({ annotation, events: annotation.events.map(recordOf) }, gold[index]!.id),
      ),
    )
}

function recordOf(event: GoldEvent): SystemEvent {
  const told = (parties: GoldEvent['actors']) =>
    parties.map(({ start, end, state }) => ({ start, end, states: [...statesIn([state])] }))
  const states = (parties: GoldEvent['actors']) => parties.map(({ state }) => state ?? '?')
  const plain = (spans: readonly Span[]) => spans.map(({ start, end }) => ({ start, end, states: [] }))
  return {
    type: event.type,
    modality: event.modality,
    actorStates: states(event.actors),
    recipientStates: states(event.recipients),
    date: event.date === null ? null : rangeOf(event.date),
    contact: event.contact,
    tellings: [
      {
        trigger: event.trigger,
        roles: {
          actors: told(event.actors),
          recipients: told(event.recipients),
          place: plain(event.place),
          when: plain(event.when),
          reporter: plain(event.reporter),
        },
      },
    ],
  }
}

function rangeOf(date: string): DateRange {
  if (date.length === 10) return { start: date, end: date, precision: 'day', text: '' }
  if (date.length === 7) return { start: `${date}-01`, end: `${date}-28`, precision: 'month', text: '' }
  return { start: `${date}-01-01`, end: `${date}-12-31`, precision: 'year', text: '' }
}
