import type { DateRange } from '../../../src/base/plain-date.ts'
import type { EntryKind, Telling, Told, ToldActor } from '../../../src/ledger/across/entry.ts'

/** A telling with as much of its record as a test needs to say. */
export function telling<Kind extends EntryKind>(
  kind: Kind,
  article: string,
  published: string,
  record: Partial<Told[Kind]>,
  more: Partial<Telling> = {},
): Telling<Kind> {
  const filled = { ...blank[kind], ...record }
  return {
    kind,
    article,
    index: 0,
    published,
    known: published,
    outlet: null,
    source: article,
    record: filled,
    actors: actorsOf(JSON.stringify(filled)),
    sentences: [],
    ...more,
  } as Telling<Kind>
}

const piece = { sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text: '' }, roles: [] }

/** A contact with one step of life. */
export function contact(
  article: string,
  published: string,
  state: Told['engagement']['state'] & Told['engagement']['history'][number]['state'],
  date: DateRange | null,
  record: Partial<Told['engagement']> = {},
  more: Partial<Telling> = {},
): Telling<'engagement'> {
  const step = { state, date, cause: null, evidence: [piece] }
  return telling('engagement', article, published, { state, date, history: [step], evidence: [piece], ...record }, more)
}

export function day(start: string): DateRange {
  return { start, end: start, precision: 'day', text: 'that day' }
}

/** A day that is only that of the report. */
export function reported(start: string): DateRange {
  return { start, end: start, precision: 'day', text: '' }
}

/** "From … to …" */
export function few(start: string, end: string): DateRange {
  return { start, end, precision: 'range', text: 'those days' }
}

export function month(start: string, end: string): DateRange {
  return { start, end, precision: 'month', text: 'that month' }
}

/** Ids like `GRC` are states, `GRC:x` persons of them. */
function actorsOf(json: string): Readonly<Record<string, ToldActor>> {
  const ids = json.match(/[A-Z]{3}(?::[a-z-]+)?(?=")/g) ?? []
  return Object.fromEntries(
    ids.map((id) => [
      id,
      { name: id, state: id.slice(0, 3), kind: id.includes(':') ? 'person' : 'state', sectors: [] },
    ]),
  )
}

const blank: { readonly [Kind in EntryKind]: Partial<Told[Kind]> } = {
  event: {
    id: 'e1',
    type: 'ACCUSE',
    mode: null,
    quad: 3,
    intensity: -3,
    contexts: [],
    modality: 'actual',
    historical: false,
    actors: [],
    recipients: [],
    reporter: [],
    date: null,
    place: null,
    contact: null,
    cameo: '11',
    confidence: 0.9,
    evidence: [],
  },
  engagement: {
    id: 'g1',
    kind: 'visit',
    parties: [{ actor: 'GRC' }, { actor: 'TUR' }],
    host: null,
    place: null,
    by: null,
    cause: null,
    purpose: [],
    partOf: null,
    evidence: [],
  },
  incident: { kind: 'attack', actors: [], recipients: [], date: null, place: null, what: '', evidence: [] },
  measure: { kind: 'sanction', actors: [], recipients: [], state: 'in force', date: null, what: '', evidence: [] },
  issue: { topic: '', raisedBy: [], with: [], status: 'raised', evidence: [] },
  statement: {
    speaker: '',
    speakerActor: null,
    affiliation: null,
    stance: 'inform',
    content: '',
    about: [],
    evidence: [],
  },
  channel: { level: 'military', between: [], status: 'open', evidence: [] },
  outlook: { kind: 'trust', what: '', holders: [], certainty: 'possible', evidence: [] },
}

export const blankEvent = blank.event as Told['event']
export const blankStatement = blank.statement as Told['statement']

export function stateActor(id: string): ToldActor & { readonly id: string } {
  return { id, name: id, state: id, kind: 'state', sectors: [] }
}
