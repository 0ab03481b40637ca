import { countries } from '../../actors/countries.ts'
import { toDay, toPlainDate } from '../../base/calendar.ts'
import { dayWithoutWords } from '../../base/plain-date.ts'
import { cameoOf, intensityOf } from '../../events/codes.ts'
import type { Evidence, RapportEvent, Role } from '../../events/event.ts'
import { eventTypes, modalities, quadOf } from '../../reader/codebook.ts'
import type { Reading } from '../../reading.ts'
import { pickerOf } from './draw.ts'
import { syntheticRecords } from './synthetic-records.ts'

export const eventsOfArticle = 10
export const lastDayOfLedger = '2024-12-31'
const daysOfLedger = 20 * 365

/**
 * The reading of article `index` of `total`, always the same: one sentence an act, between states that are drawn by
 * Zipf's law, since a few are in the news every day and most hardly ever; one in five holds the most common word. Beside the
 * acts stands what else the ledger keeps. Articles go through twenty years.
 */
export function syntheticReading(index: number, total: number): Reading {
  const draw = pickerOf(index)
  const published = toPlainDate(toDay(lastDayOfLedger) - daysOfLedger + 1 + Math.floor((index * daysOfLedger) / total))
  const acts = Array.from({ length: eventsOfArticle }, (_, at) => {
    const [actor, recipient] = draw.twoByRank(states())
    const words = `${actor.name} did to ${recipient.name} what number ${at} of article ${index} tells${at % 5 === 0 ? ', as officials said' : ''}.`
    return { actor, recipient, words, type: draw.oneOf(eventTypes), modality: draw.oneOf(modalities) }
  })
  const text = acts.map(({ words }) => words).join(' ')
  const events = acts.map(({ actor, recipient, words, type, modality }, at): RapportEvent => {
    const start = text.indexOf(words)
    const coded = { type, mode: null, contexts: [], contact: null }
    const did = start + actor.name.length + 1
    return {
      ...coded,
      id: `e${at + 1}`,
      quad: quadOf[type],
      intensity: intensityOf(coded),
      modality,
      historical: false,
      actors: [actor.code],
      recipients: [recipient.code],
      reporter: [],
      date: dayWithoutWords(published),
      place: null,
      cameo: cameoOf(coded),
      confidence: 0.9,
      evidence: [
        {
          ...{ sentence: at, start, end: start + words.length },
          trigger: { start: did, end: did + 3, text: 'did' },
          roles: [roleOf('actor', actor, start), roleOf('recipient', recipient, did + 'did to '.length)],
        },
      ],
    }
  })
  const named = new Map(acts.flatMap(({ actor, recipient }) => [actor, recipient]).map((one) => [one.code, one.name]))
  const records = syntheticRecords(events, ministerOf, published, draw)
  const speakers = records.statements.map(({ speaker, evidence }) => ({ speaker, state: stateIn(evidence) }))
  return {
    schema: 'rapport/reading@1',
    article: {
      id: `synthetic-${index}`,
      title: null,
      url: null,
      outlet: `Outlet ${index % 50}`,
      published,
      language: 'en',
    },
    text,
    sentences: events.flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ start, end }))),
    actors: [
      ...[...named].map(([id, name]) => ({ id, name, kind: 'state', state: id, sectors: [], office: null }) as const),
      ...[...new Map(speakers.map((one) => [one.state, one.speaker]))].map(
        ([state, name]) =>
          ({ id: ministerOf(state), name, kind: 'person', state, sectors: ['GOV'], office: null }) as const,
      ),
    ],
    events,
    mentions: [],
    ...records,
    ...{ purposes: [], causes: [], messages: [] },
  }
}

function roleOf(role: Role, { name, code }: { name: string; code: string }, start: number): Evidence['roles'][number] {
  return { role, start, end: start + name.length, text: name, actors: [code], anyOf: false }
}

function stateIn([piece]: readonly Evidence[]): string {
  return piece!.roles[0]!.actors[0]!
}

function ministerOf(state: string): string {
  return `${state}:minister`
}

let all: readonly { readonly code: string; readonly name: string }[] | null = null

/** The states of today, in an order of their own that does not change. */
export function states(): readonly { readonly code: string; readonly name: string }[] {
  all ??= [...countries().values()].filter(({ until }) => until === null)
  return all
}
