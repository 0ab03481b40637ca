import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channelLines, engagementLines, incidentLines, measureLines } from '../../src/cli/summary/act-lines.ts'
import { styleOf } from '../../src/cli/summary/style.ts'
import type { Reading } from '../../src/reading-schema.ts'
import { partyNames } from '../../src/wording/parties.ts'
import { stateNames } from '../../src/wording/state-names.ts'
import { blankReading } from '../support/blank-reading.ts'

const actor = (id: string, name: string, kind: 'state' | 'person') =>
  ({ id, name, kind, state: id.slice(0, 3), sectors: [], office: null }) as const
const actors = [
  actor('GRC', 'Greece', 'state'),
  actor('TUR', 'Turkey', 'state'),
  actor('GRC:ann-lee', 'Ann Lee', 'person'),
  actor('TUR:bo-kaya', 'Bo Kaya', 'person'),
  actor('TUR:cem-ak', 'Cem Ak', 'person'),
]
const names = partyNames(actors, stateNames)
const style = styleOf(200, false)
const evidence: Reading['engagements'][number]['evidence'] = []
const monday = { start: '2025-12-08', end: '2025-12-08', precision: 'day', text: 'Monday' } as const
const visit: Reading['engagements'][number] = {
  id: 'g1',
  kind: 'visit',
  parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }],
  host: 'TUR',
  place: 'Ankara',
  date: monday,
  state: 'planned',
  by: null,
  cause: 'a storm',
  purpose: [],
  partOf: null,
  history: [
    { state: 'postponed', date: null, cause: null, evidence },
    { state: 'planned', date: monday, cause: 'a storm', evidence },
  ],
  evidence,
}
test('a contact is one line: where it stands, who, when, where, why, and its life', () => {
  const meeting = {
    ...visit,
    id: 'g2',
    kind: 'meeting',
    parties: [{ actor: 'GRC:ann-lee' }, { anyOf: ['TUR:bo-kaya', 'TUR:cem-ak'] }],
    place: null,
    state: 'uncertain',
    cause: null,
    partOf: 'g1',
    history: [],
  } as const
  const refused = { ...meeting, id: 'g3', partOf: null, date: null, state: 'refused', by: 'TUR' } as const
  assert.deepEqual(engagementLines({ ...blankReading, engagements: [visit, meeting, refused] }, names, style), [
    '  ○ planned: visit, Ann Lee and Turkey · Mon 8 December 2025 · Ankara · cause: “a storm” · told as postponed, then planned Mon 8 December 2025',
    '  ? uncertain: meeting, Ann Lee and Bo Kaya or Cem Ak · Mon 8 December 2025 · part of the visit',
    '  ⊘ refused: meeting, Ann Lee and Bo Kaya or Cem Ak · by Turkey',
  ])
})

test('incidents, measures and channels are one line each', () => {
  const act = { actors: ['GRC'], recipients: ['TUR'], date: null, place: null, what: '', evidence }
  const reading: Reading = {
    ...blankReading,
    incidents: [
      { ...act, kind: 'maritime' },
      { ...act, kind: 'attack', actors: [] },
      { ...act, kind: 'clash', actors: ['GRC', 'TUR'], recipients: ['GRC', 'TUR'] },
    ],
    measures: [
      { kind: 'ban', actors: ['GRC'], recipients: ['TUR'], state: 'in force', date: monday, what: '', evidence },
    ],
    channels: [{ level: 'military', between: ['GRC', 'TUR'], status: 'refused', evidence }],
  }
  assert.deepEqual(incidentLines(reading, names, style), [
    '  ● incident at sea: Greece → Turkey',
    '  ● attack: not said who → Turkey',
    '  ● clash: Greece ↔ Turkey',
  ])
  assert.deepEqual(measureLines(reading, names, style), ['  in force: ban, Greece → Turkey · Mon 8 December 2025'])
  assert.deepEqual(channelLines(reading, names, style), ['  military: refused, Greece and Turkey'])
})

test('LA93, LA176: an incident says who has it so and who denies it', () => {
  const roles = [{ role: 'reporter', start: 0, end: 6, text: 'Athens', actors: ['GRC'], anyOf: false }] as const
  const trigger = { start: 20, end: 27, text: 'attacked' }
  const told = [{ sentence: 0, start: 0, end: 40, trigger, roles: [...roles] }]
  const act = {
    type: 'ASSAULT',
    modality: 'actual',
    actors: ['TUR'],
    recipients: ['GRC'],
    reporter: ['GRC'],
    evidence: told,
  }
  const denial = { stance: 'deny', speakerActor: 'TUR', evidence: [{ ...told[0]!, sentence: 1 }] }
  const reading = {
    ...blankReading,
    actors,
    sentences: [{ start: 0, end: 40 }],
    events: [act],
    statements: [denial],
    incidents: [
      { kind: 'attack', actors: ['TUR'], recipients: ['GRC'], date: monday, place: null, what: '', evidence: told },
    ],
  } as unknown as Reading
  assert.deepEqual(incidentLines(reading, names, style), [
    '  ● attack: Turkey → Greece · Mon 8 December 2025 · according to Greece · denied by Turkey',
  ])
  assert.deepEqual(
    incidentLines(
      { ...reading, events: [{ ...act, reporter: [] }], statements: [] } as unknown as Reading,
      names,
      style,
    ),
    ['  ● attack: Turkey → Greece · Mon 8 December 2025'],
  )
})
