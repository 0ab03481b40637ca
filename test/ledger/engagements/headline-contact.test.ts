import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = {
  'Ann Lee': ['GRC:ann-lee'],
  Lee: ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  Kaya: ['TUR:bo-kaya'],
  KAYA: ['TUR:bo-kaya'],
  Rossi: ['ITA:rossi'],
  Athens: ['GRC'],
  Ankara: ['TUR'],
  ministers: ['GRC:GOV', 'TUR:GOV'],
}

const persons = ['Ann Lee', 'Bo Kaya', 'Rossi']

interface Told {
  readonly when?: readonly string[]
  readonly modality?: string
  readonly kind?: string
  readonly state?: string
}

/** A sentence with one contact of those of `actors` whom it names. */
function line(
  text: string,
  trigger: string,
  { when = [], modality = 'actual', kind = 'talks', state = 'held' }: Told = {},
): Line {
  const named = Object.keys(actors).filter(
    (name) => text.includes(name) && !(name === 'Lee' && text.includes('Ann Lee')),
  )
  const parties = named.filter((name) => !(name === 'Kaya' && text.includes('Bo Kaya')))
  return {
    text,
    events: [{ trigger, type: 'CONSULT', modality, actors: parties, when }],
    also: {
      contact: { kind, state, parties: [] },
      names: persons.filter((name) => parties.includes(name)).map((name) => [name, 'PER']),
    },
  }
}

function under(title: string, ...lines: readonly Line[]): readonly string[] {
  return lives({ ...scene(lines, actors), title })
}

const ahead = { modality: 'planned', state: 'planned' }
const remarks = 'Remarks by Minister Lee and Minister Kaya of Turkey Before Bilateral Talks'

describe('what the headline says of a contact', () => {
  const today = line('Ann Lee will talk with Bo Kaya about the border today.', 'talk', { ...ahead, when: ['today'] })

  test('LE85: what two are to speak of at the opening of their meeting is under way', () => {
    assert.deepEqual(under(remarks, today), ['talks under-way 2025-12-05 GRC:ann-lee TUR:bo-kaya'])
    const undated = line('Ann Lee hopes for a good discussion with Bo Kaya.', 'discussion', ahead)
    assert.deepEqual(under(remarks, undated), ['talks under-way 2025-12-05 GRC:ann-lee TUR:bo-kaya'])
  })

  test('LE85: and so is what they go on to discuss, as of that day', () => {
    const goOn = line('It is good for Ann Lee to continue the discussions with Bo Kaya.', 'discussions', {
      state: 'under-way',
    })
    assert.deepEqual(under(remarks, goOn), ['talks under-way 2025-12-05 GRC:ann-lee TUR:bo-kaya'])
    const with3 = line('It is good for Ann Lee to continue the discussions with Rossi.', 'discussions', {
      state: 'under-way',
    })
    assert.deepEqual(under(remarks, ...[1, 2, 3].map(() => ({ text: 'The sea was calm.', events: [] })), with3), [
      'talks under-way GRC:ann-lee ITA:rossi',
    ])
  })

  test('LE85: in a label a name stands in capitals', () => {
    const label = { text: 'MINISTER KAYA: Thank you.', events: [], also: { names: [['KAYA', 'PER']] } }
    const plan = line('Ann Lee will talk with Ankara today.', 'talk', { ...ahead, when: ['today'] })
    assert.deepEqual(under(remarks, plan, label), ['talks under-way 2025-12-05 GRC:ann-lee TUR'])
    assert.deepEqual(under(remarks, plan), ['talks planned 2025-12-05 GRC:ann-lee TUR'])
  })

  test('LE85: a plan for another day, with somebody else or of a new round stays one', () => {
    const monday = line('Ann Lee will meet Bo Kaya in Rome on Monday.', 'meet', { ...ahead, when: ['Monday'] })
    assert.deepEqual(under(remarks, monday), ['talks planned 2025-12-08 GRC:ann-lee TUR:bo-kaya'])
    const other = line('Ann Lee will talk with Rossi today.', 'talk', { ...ahead, when: ['today'] })
    assert.deepEqual(under(remarks, other), ['talks planned 2025-12-05 GRC:ann-lee ITA:rossi'])
    const fresh = line('Ann Lee and Bo Kaya agreed on a new dialogue.', 'dialogue', ahead)
    assert.deepEqual(under(remarks, fresh), ['talks planned GRC:ann-lee TUR:bo-kaya'])
  })

  for (const title of [
    'Remarks by Minister Lee on the Talks with Minister Kaya',
    'Lee and Kaya to hold talks today',
    'Remarks by Minister Lee Before Bilateral Meeting',
    'Remarks by Minister Lee and Governor Smith Before Meeting',
  ])
    test(`LE85: but not under ${title}`, () =>
      assert.deepEqual(under(title, today), ['talks planned 2025-12-05 GRC:ann-lee TUR:bo-kaya']))

  const spoke = line('Ann Lee spoke with Bo Kaya today.', 'spoke', { when: ['today'] })

  test('LE86: who "spoke" did so in the call that the headline names', () => {
    const call = ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya']
    assert.deepEqual(under('Readout of Minister Lee’s Call with Minister Kaya', spoke), call)
    assert.deepEqual(under('Phone call between Lee and Kaya', spoke), call)
  })

  test('LE86: what was discussed is no second contact', () => {
    const called = line('Ann Lee phoned Bo Kaya today.', 'phoned', { kind: 'call', when: ['today'] })
    const discussed = line('The ministers discussed the fisheries.', 'discussed')
    const between = { text: 'The weather was fine.', events: [], also: {} }
    const gap = [between, between, between, between, between, between, between, between, between, between]
    const named = line('Ann Lee and Bo Kaya discussed the fisheries.', 'discussed')
    for (const talk of [discussed, named])
      assert.deepEqual(under('Readout of the call between Lee and Kaya', called, ...gap, talk), [
        'call held 2025-12-05 GRC:ann-lee TUR:bo-kaya',
      ])
  })

  test('LE86: who "spoke" at a meeting made no call, unless it was by phone', () => {
    const read = { kind: 'call', when: ['today'] }
    const title = 'Readout of Minister Lee’s Meeting with Minister Kaya'
    assert.deepEqual(under(title, line('Ann Lee spoke with Bo Kaya today.', 'spoke', read)), [
      'meeting held 2025-12-05 GRC:ann-lee TUR:bo-kaya',
    ])
    assert.deepEqual(under(title, line('Ann Lee spoke by phone with Bo Kaya today.', 'spoke', read)), [
      'call held 2025-12-05 GRC:ann-lee TUR:bo-kaya',
    ])
  })

  for (const title of [
    'Statement on Minister Lee’s Upcoming Call with Minister Kaya',
    'Lee calls Kaya a friend',
    'Lee calls for talks with Kaya',
    'Readout of Minister Lee’s Call with Minister Rossi',
  ])
    test(`LE86: but not under ${title}`, () =>
      assert.deepEqual(under(title, spoke), ['talks held 2025-12-05 GRC:ann-lee TUR:bo-kaya']))

  test('LE86: those who met, and who spoke on another day or with somebody else, did so elsewhere', () => {
    const title = 'Readout of Minister Lee’s Call with Minister Kaya'
    const met = line('Ann Lee met Bo Kaya today.', 'met', { kind: 'meeting', when: ['today'] })
    assert.deepEqual(under(title, met), ['meeting held 2025-12-05 GRC:ann-lee TUR:bo-kaya'])
    const before = line('Ann Lee spoke with Bo Kaya on 20 November.', 'spoke', { when: ['20 November'] })
    assert.deepEqual(under(title, before), ['talks held 2025-11-20 GRC:ann-lee TUR:bo-kaya'])
    const rossi = line('Rossi spoke with Bo Kaya today.', 'spoke', { when: ['today'] })
    assert.deepEqual(under(title, rossi), ['talks held 2025-12-05 TUR:bo-kaya ITA:rossi'])
  })
})
