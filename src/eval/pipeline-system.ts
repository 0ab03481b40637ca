import { type Actor, stateOf } from '../actors/actor.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../events/event.ts'
import { createPipeline, type Document, type Prepared } from '../pipeline.ts'
import type { Reader } from '../reader/reader.ts'
import type { GoldDocument } from './gold/gold-document.ts'
import type { System, SystemEvent, SystemSentence, Telling } from './system.ts'

/**
 * The way that users' articles go, from the reader on: sentences are taken as the gold cuts them, everything after is what
 * `rapport read` runs.
 */
export function pipelineSystem(reader: Reader): System {
  const pipeline = createPipeline(reader)
  return async (documents) => (await pipeline.complete(documents.map(preparedOf))).map(sentencesOf)
}

function preparedOf({ article, text, sentences }: GoldDocument): Prepared {
  const { published } = article
  return { article, text, sentences, title: null, outlet: null, published, written: published, messages: [] }
}

function sentencesOf({ sentences, annotations, events, actors }: Document): readonly SystemSentence[] {
  const states = statesById(actors)
  return sentences.map(({ index }) => ({
    annotation: annotations[index]!,
    events: events.flatMap((event) => {
      const told = event.evidence.filter(({ sentence }) => sentence === index)
      return told.length === 0 ? [] : eventOf(event, told, states)
    }),
  }))
}

function eventOf(event: RapportEvent, told: readonly Evidence[], states: StatesOf): SystemEvent {
  const isOpen = (role: EvidenceRole['role']) =>
    event.evidence.some(({ roles }) => roles.some((party) => party.role === role && party.actors.length === 0))
  return {
    type: event.type,
    modality: event.modality,
    actorStates: [...states(event.actors), ...(isOpen('actor') ? ['?'] : [])],
    recipientStates: [...states(event.recipients), ...(isOpen('recipient') ? ['?'] : [])],
    date: event.date,
    contact: event.contact,
    tellings: told.map(({ trigger, roles }) => tellingOf(trigger, roles, states)),
  }
}

function tellingOf({ start, end }: Telling['trigger'], roles: readonly EvidenceRole[], states: StatesOf): Telling {
  const of = (role: EvidenceRole['role']) =>
    roles
      .filter((party) => party.role === role)
      .map(({ start, end, actors }) => ({ start, end, states: states(actors) }))
  return {
    trigger: { start, end },
    roles: {
      actors: of('actor'),
      recipients: of('recipient'),
      place: of('place'),
      when: of('when'),
      reporter: of('reporter'),
    },
  }
}

/** The state codes of actors, given their ids. */
type StatesOf = (ids: readonly string[]) => readonly string[]

function statesById(actors: readonly Actor[]): StatesOf {
  const byId = new Map(actors.map((actor) => [actor.id, stateOf(actor)]))
  return (ids) => ids.map((id) => byId.get(id) ?? '?')
}
