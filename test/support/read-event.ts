import { stateOf } from '../../src/actors/actor.ts'
import type { Reading } from '../../src/index.ts'

/** An event of a reading as a case looks at it: parties by state, the words that said so. */
export interface ReadEvent {
  /** line of the case's article, from 1 */
  readonly article: number
  readonly type: string
  readonly modality: string
  /** codes of states and bodies, without those that stay open */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly triggers: readonly string[]
  readonly date: { readonly start: string; readonly end: string } | null
  readonly sentence: string
}

/** The events of a reading, parties reduced to their states. */
export function readEvents(reading: Reading, article: number): readonly ReadEvent[] {
  return reading.events.map((event) => ({
    article,
    type: event.type,
    modality: event.modality,
    actors: statesOf(reading, event.actors),
    recipients: statesOf(reading, event.recipients),
    triggers: event.evidence.map(({ trigger }) => trigger.text),
    date: event.date && { start: event.date.start, end: event.date.end },
    sentence: reading.text.slice(event.evidence[0]!.start, event.evidence[0]!.end),
  }))
}

/** The codes of the actors' states and bodies, each once; an actor without one is left out. */
export function statesOf(reading: Reading, ids: readonly string[]): readonly string[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const codes = ids.map((id) => {
    const actor = actors.get(id)
    return actor ? stateOf(actor) : '?'
  })
  return [...new Set(codes)].filter((code) => code !== '?')
}
