import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], 'Ann Lee': ['GRC:ann-lee'], 'Bo Kaya': ['TUR:bo-kaya'] }

/** What a sentence tells of a contact of those of `actors` whom it names, far down in an article of 5 December 2025. */
function told(text: string, trigger: string, kind: string, state: string, event: object = {}): readonly string[] {
  const parties = Object.keys(actors).filter((name) => text.includes(name))
  const act = { trigger, type: 'CONSULT', actors: parties, ...event }
  const before = Array.from({ length: 4 }, () => ({ text: 'The sea was calm.', events: [] }))
  const line = { text, events: [act], also: { contact: { kind, state, parties: [] } } }
  return lives(scene([...before, line], actors))
}

const visit = { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'] }

describe('a contact that is under way', () => {
  test('LE90: a visit has the day of the article', () =>
    assert.deepEqual(
      told('Ann Lee’s stopover in Ankara comes as a surprise.', 'stopover', 'visit', 'under-way', visit),
      ['visit under-way 2025-12-05 GRC:ann-lee TUR'],
    ))

  test('LE90: so has a meeting', () =>
    assert.deepEqual(told('It is good that Ann Lee and Bo Kaya are meeting.', 'meeting', 'meeting', 'under-way'), [
      'meeting under-way 2025-12-05 GRC:ann-lee TUR:bo-kaya',
    ]))

  test('LE90: talks may have gone on for long', () =>
    assert.deepEqual(told('He praised the talks of Athens and Ankara.', 'talks', 'talks', 'under-way'), [
      'talks under-way GRC TUR',
    ]))

  test('LE90: a recent visit is over, and a first one may be to come', () => {
    for (const text of [
      'He spoke of the recent visit of Ann Lee to Ankara.',
      'It will be the first visit of Ann Lee to Ankara.',
    ])
      assert.deepEqual(told(text, 'visit', 'visit', 'under-way', visit), ['visit under-way GRC:ann-lee TUR'])
  })

  test('LE90: one whose day is over was held, who arrived may still be there', () => {
    const gone = { ...visit, when: ['28 November'] }
    assert.deepEqual(
      told('She said so during a visit of Ann Lee to Ankara on 28 November.', 'visit', 'visit', 'under-way', gone),
      ['visit held 2025-11-28 GRC:ann-lee TUR'],
    )
    assert.deepEqual(told('Ann Lee arrived in Ankara on 28 November.', 'arrived', 'visit', 'under-way', gone), [
      'visit under-way 2025-11-28 GRC:ann-lee TUR',
    ])
  })

  test('LE90: what was held has no day by it', () =>
    assert.deepEqual(told('He recalled that Ann Lee had met Bo Kaya.', 'met', 'meeting', 'held'), [
      'meeting held GRC:ann-lee TUR:bo-kaya',
    ]))
})

describe('what is no contact', () => {
  const held = ['talks held GRC TUR']

  test('LE51: an effort is none, in whatever tense', () => {
    for (const [text, trigger] of [
      ['She praised the efforts of Athens with Ankara to bring calm.', 'efforts'],
      ['She praised the bid of Athens to mediate with Ankara.', 'mediate'],
      ['She praised the effort of Athens to negotiate with Ankara.', 'negotiate'],
    ] as const)
      assert.deepEqual(told(text, trigger, 'talks', 'held'), [])
    assert.deepEqual(told('She praised the talks of Athens with Ankara.', 'talks', 'talks', 'held'), held)
  })

  test('LE51: nor is an activity that is only discussed', () => {
    assert.deepEqual(told('He reviewed the engagement of Athens with Ankara.', 'engagement', 'talks', 'held'), [])
    assert.deepEqual(told('He reviewed the talks of Athens with Ankara.', 'talks', 'talks', 'held'), held)
  })

  test('LE91: what may be and somebody hopes for is none, what he plans or proposes is', () => {
    const may = { modality: 'possible' }
    const hopes = 'He hopes that Ann Lee and Bo Kaya will meet.'
    assert.deepEqual(told(hopes, 'meet', 'meeting', 'uncertain', may), [])
    assert.deepEqual(told('He thinks Ann Lee would welcome a talk with Bo Kaya.', 'talk', 'talks', 'proposed', may), [])
    assert.deepEqual(told(hopes, 'meet', 'meeting', 'planned', { modality: 'planned' }), [
      'meeting planned GRC:ann-lee TUR:bo-kaya',
    ])
    assert.deepEqual(told('Ann Lee and Bo Kaya may meet.', 'meet', 'meeting', 'uncertain', may), [
      'meeting uncertain GRC:ann-lee TUR:bo-kaya',
    ])
    assert.deepEqual(
      told('He hopes that Ann Lee and Bo Kaya meet in May.', 'meet', 'meeting', 'uncertain', { ...may, when: ['May'] }),
      ['meeting uncertain 2026-05 GRC:ann-lee TUR:bo-kaya'],
    )
  })
})
