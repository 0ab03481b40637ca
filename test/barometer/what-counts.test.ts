import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { barometer } from '../../src/barometer/barometer.ts'
import type { Telling, Told } from '../../src/ledger/across/entry.ts'
import { foldAll } from '../../src/ledger/across/fold.ts'
import { contact, day, telling } from '../ledger/across/telling.ts'
import { act, read, tension } from './acts.ts'

const today = '2024-03-10'

/** Which parts lie off neutral on the day. */
function partsOn(tellings: readonly Telling[], date = today): string {
  const { acts, talk, plans } = read(tellings, date, date).days[0]!
  const sign = (value: number | null) => (value === null || value === 0 ? '0' : value > 0 ? '+' : '−')
  return `${sign(acts)}${sign(talk)}${sign(plans)}`
}

describe('BA2, BA5: acts, talk and plans', () => {
  const table: readonly [string, string, Parameters<typeof act>[2], Partial<Told['event']>][] = [
    ['an air strike is an act', '+00', 'ASSAULT', {}],
    ['sanctions are an act', '+00', 'SANCTION', {}],
    ['aid is an act', '−00', 'AID', {}],
    ['an accusation is talk', '0+0', 'ACCUSE', {}],
    ['a threat is talk', '0+0', 'THREATEN', {}],
    ['an agreement is talk', '0−0', 'AGREE', {}],
    ['a meeting held is talk', '0−0', 'CONSULT', {}],
    ['a planned sanction is a plan', '00+', 'SANCTION', { modality: 'planned', date: null }],
    ['a possible attack is a plan', '00+', 'ASSAULT', { modality: 'possible', date: null }],
    ['a planned sanction of next week is a plan', '00+', 'SANCTION', { modality: 'planned', date: day('2024-03-17') }],
    ['a plan whose day has passed is nothing', '000', 'SANCTION', { modality: 'planned', date: day('2024-03-05') }],
    ['a denied attack is nothing', '000', 'ASSAULT', { modality: 'negated' }],
    ['an attack that would be is nothing', '000', 'ASSAULT', { modality: 'hypothetical' }],
    ['background without a day is nothing', '000', 'ASSAULT', { historical: true, date: null }],
    ['an attack without a day is recent', '+00', 'ASSAULT', { date: null }],
    [
      '"condemns the embargo": a sanction without a day stands as a measure and is no act',
      '000',
      'SANCTION',
      { date: null },
    ],
    ['a ban without a day stands as a measure too', '000', 'COERCE', { mode: 'ban', date: null }],
    ['an expulsion without a day is recent', '+00', 'SANCTION', { mode: 'expel', date: null }],
    ['an arrest without a day is recent', '+00', 'COERCE', { mode: 'arrest', date: null }],
    [
      'a planned meeting counts as engagement only',
      '000',
      'CONSULT',
      { modality: 'planned', contact: { kind: 'visit', state: 'planned' } },
    ],
    ['one who is no surer than a guess says nothing', '000', 'ASSAULT', { confidence: 0.2 }],
  ]
  for (const [what, parts, type, record] of table) {
    test(what, () => assert.equal(partsOn([act('a', today, type, record)]), parts))
  }

  test('background counts on its own day: an attack of ten years ago moves little', () => {
    const old = act('a', today, 'ASSAULT', { historical: true, date: day('2014-03-10') })
    const fresh = act('a', today, 'ASSAULT')
    assert.ok(tension([old], today)! < 50.2)
    assert.ok(tension([fresh], today)! > 60)
  })

  test('a plan is gone the day after its day, told or not', () => {
    const plan = act('a', '2024-03-01', 'SANCTION', { modality: 'planned', date: day('2024-03-10') })
    assert.equal(partsOn([plan], '2024-03-10'), '00+')
    assert.equal(partsOn([plan], '2024-03-11'), '000')
  })
})

describe('BA3: sides', () => {
  const both = ['KEN', 'UGA']
  const { aToB, bToA } = { aToB: 'a-to-b', bToA: 'b-to-a' }
  const table: readonly [string, readonly string[], readonly string[], Parameters<typeof act>[2], string][] = [
    ['Kenya attacks Uganda', ['KEN'], ['UGA'], 'ASSAULT', aToB],
    ['Uganda attacks Kenya', ['UGA'], ['KEN'], 'ASSAULT', bToA],
    ['they clash', both, both, 'ASSAULT', 'mutual'],
    ['they meet', both, [], 'CONSULT', 'mutual'],
    ['both attack a third', both, ['SOM'], 'ASSAULT', 'none'],
    ['both attack, nobody is at the other end', both, [], 'ASSAULT', 'none'],
    ['a third attacks both', ['SOM'], both, 'ASSAULT', 'none'],
    ['Kenya and a third attack Uganda', ['KEN', 'SOM'], ['UGA'], 'ASSAULT', aToB],
    ['a Ugandan attacks Uganda', ['UGA:somebody'], ['UGA'], 'ASSAULT', 'none'],
  ]
  for (const [what, actors, recipients, type, expected] of table) {
    test(what, () => {
      // a telling of both, so that the entry stands in the dossier of the pair
      const [reading] = read([act('a', today, type, { actors, recipients })], today, today).days
      const moved = [reading!.aToB, reading!.bToA].map((one) => one !== null && one !== 50)
      const direction = moved[0] ? (moved[1] ? 'mutual' : aToB) : moved[1] ? bToA : 'none'
      assert.equal(direction, expected)
    })
  }

  test('a gathering of many says little of two', () => {
    const gathering = ['KEN', 'UGA', 'TZA', 'RWA', 'BDI', 'SOM']
    const alone = tension([act('a', today, 'CONSULT', { actors: both, recipients: [] })], today)!
    const many = tension([act('a', today, 'CONSULT', { actors: gathering, recipients: [] })], today)!
    assert.ok(alone < many && many < 50)
  })

  test('a body such as the EU is a side of its own', () => {
    const eu = { name: 'European Union', state: null, kind: 'organisation', sectors: ['IGO'] }
    const uganda = { name: 'Uganda', state: 'UGA', kind: 'state', sectors: [] }
    const told = act('a', today, 'SANCTION', { actors: ['EU'] }, { actors: { EU: eu, UGA: uganda } })
    const [reading] = barometer(foldAll([told]), ['EU', 'UGA'], { from: today, to: today }).days
    assert.ok(reading!.acts! > 5 && reading!.aToB! > 55 && reading!.bToA === null)
  })

  test('support for the rebels of a state is not kind to the state', () => {
    const rebels = { name: 'rebels', state: 'UGA', kind: 'group', sectors: ['REB'] }
    const kenya = { name: 'Kenya', state: 'KEN', kind: 'state', sectors: [] }
    const told = act('a', today, 'AID', { recipients: ['group:r'] }, { actors: { KEN: kenya, 'group:r': rebels } })
    assert.equal(partsOn([told]), '000')
  })

  test('BA4 an act of the crowd weighs less than one of the state', () => {
    const state = tension([act('a', today, 'PROTEST')], today)!
    const crowd = tension([act('a', today, 'PROTEST', { actors: ['KEN:somebody'] })], today)!
    assert.ok(50 < crowd && crowd < state)
  })
})

describe('BA4: weight', () => {
  const table: readonly [string, Partial<Told['event']>, Partial<Told['event']>][] = [
    ['a surer act weighs more', { confidence: 0.5 }, { confidence: 0.9 }],
    ['what is possible weighs less than what is planned', planned('possible'), planned('planned')],
    ['what is planned weighs less than what happened', planned('planned'), {}],
    ['an act without a day weighs less than one with it', { date: null }, {}],
    ['what is done to a private person weighs less', { recipients: ['UGA:somebody'] }, {}],
  ]
  function planned(modality: 'planned' | 'possible'): Partial<Told['event']> {
    return { modality, date: null }
  }
  for (const [what, less, more] of table) {
    test(what, () => {
      const [a, b] = [less, more].map((record) => tension([act('a', today, 'ASSAULT', record)], today)!)
      assert.ok(50 < a! && a! < b!, `${a} ${b}`)
    })
  }

  test('a demand among foes calms nothing', () => {
    const quarrel = act('a', today, 'ASSAULT')
    const demand = act('b', today, 'REQUEST', { mode: 'meet' })
    assert.ok(tension([quarrel], today)! - tension([quarrel, demand], today)! < 1)
  })
})

describe('BA7: what stands', () => {
  const sides = { actors: ['KEN'], recipients: ['UGA'] }
  const table: readonly [string, string, Telling][] = [
    ['a tariff in force', '+00', telling('measure', 'a', today, { ...sides, kind: 'tariff', state: 'in force' })],
    ['a ban announced', '00+', telling('measure', 'a', today, { ...sides, kind: 'ban', state: 'announced' })],
    ['a ban threatened', '00+', telling('measure', 'a', today, { ...sides, kind: 'ban', state: 'threatened' })],
    ['a ban lifted', '000', telling('measure', 'a', today, { ...sides, kind: 'ban', state: 'lifted' })],
    ['a closed channel', '+00', telling('channel', 'a', today, { between: ['KEN', 'UGA'], status: 'closed' })],
    ['an open channel', '−00', telling('channel', 'a', today, { between: ['KEN', 'UGA'], status: 'open' })],
    ['a refused channel', '0+0', telling('channel', 'a', today, { between: ['KEN', 'UGA'], status: 'refused' })],
    ['a visit ahead', '00−', visit('planned')],
    ['a visit called off', '00+', visit('cancelled')],
    ['a visit held: the act of meeting counts, not the engagement', '000', visit('held')],
  ]
  for (const [what, parts, told] of table) test(what, () => assert.equal(partsOn([told]), parts))

  function visit(state: Parameters<typeof contact>[2]) {
    return contact('a', today, state, day('2024-03-20'), { parties: [{ actor: 'KEN' }, { actor: 'UGA' }] })
  }

  test('an open matter colours the talk, and a settled one the other way', () => {
    const matters = (status: Told['issue']['status']) =>
      ['fish', 'tariffs on sugar', 'the border', 'airspace', 'rice'].map((topic, index) =>
        telling('issue', `a${index}`, today, { topic, raisedBy: ['KEN'], with: ['UGA'], status }),
      )
    assert.equal(partsOn(matters('raised')), '0+0')
    assert.equal(partsOn(matters('agreed')), '0−0')
  })

  test('a measure presses on while nobody lifts it, long after the act has faded', () => {
    const measure = telling('measure', 'a', '2024-01-01', { ...sides, kind: 'sanction', state: 'in force' })
    const alone = act('b', '2024-01-01', 'SANCTION')
    assert.ok(tension([alone, measure], '2024-06-01')! > tension([alone], '2024-06-01')! + 5)
  })
})
