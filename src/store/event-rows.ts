import { storable } from '../base/storable.ts'
import type { Reading } from '../reading-schema.ts'
import type { EventsTable } from './schema.ts'

/** The rows of the events of a reading; the entry they are told in is set when the ledger is folded. */
export function eventRows({ article, events, actors }: Reading): readonly EventsTable[] {
  const states = new Map(actors.map(({ id, state }) => [id, state]))
  return events.map((event, position) => ({
    article: article.id,
    position,
    entry: null,
    published: article.published,
    type: event.type,
    mode: event.mode,
    quad: event.quad,
    intensity: event.intensity,
    modality: event.modality,
    historical: event.historical ? 1 : 0,
    start: event.date?.start ?? null,
    end: event.date?.end ?? null,
    precision: event.date?.precision ?? null,
    place: storable(event.place?.name ?? null),
    place_state: event.place?.state ?? null,
    cameo: event.cameo,
    confidence: event.confidence,
    actor_states: listed(event.actors.map((id) => states.get(id) ?? null)),
    recipient_states: listed(event.recipients.map((id) => states.get(id) ?? null)),
  }))
}

function listed(states: readonly (string | null)[]): string {
  const known = [...new Set(states.filter((state) => state !== null))].toSorted()
  return known.length === 0 ? '' : `,${known.join(',')},`
}
