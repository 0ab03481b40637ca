import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseTitle } from '../../src/actors/titles.ts'
import { resolved } from '../support/resolved.ts'

const of = (text: string, phrase: string, more: object = {}) => resolved([{ text, actors: [phrase], ...more }], phrase)

it('RES113: a lake is no town that it is called after, and the state of one that lies in one state alone is known', () => {
  const statesAt = (place: string) =>
    resolved([{ text: `Boats from ${place} came.`, actors: [`Boats from ${place}`] }], `Boats from ${place}`).states
  assert.deepEqual(statesAt('Victoria'), ['AUS'])
  assert.deepEqual(statesAt('Lake Puno'), [])
  assert.deepEqual(statesAt('Lake Turkana'), ['KEN'])
})

describe('RES113: ships', () => {
  it('are called after towns and people, and are neither', () => {
    const { ids } = of('The cruiser USS Monterey sailed past Chad.', 'cruiser USS Monterey')
    assert.ok(!ids.some((id) => id.startsWith('MEX')), String(ids))
    assert.deepEqual(of('USS Ronald Reagan left Togo.', 'USS Ronald Reagan').states, ['USA'])
    assert.ok(!of('USS Ronald Reagan left Togo.', 'USS Ronald Reagan').ids.includes('USA:ronald-reagan'))
  })
  it('but the town without the prefix is the town', () => {
    assert.deepEqual(of('Monterrey and Chad trade.', 'Monterrey').states, ['MEX'])
  })
})

describe('RES114: openers and bare titles', () => {
  it('a word that opens sentences is nobody', () => {
    const names = [['Hence', 'PER']]
    assert.deepEqual(of('Hence, Chad thanks Togo.', 'Hence', { names }).ids, [])
  })
  it('nor are allies and members whatever their capitals', () => {
    assert.deepEqual(of('Chad met the NATO Allies.', 'NATO Allies').ids, ['NATO'])
    assert.deepEqual(of('Chad met the EU Member States.', 'EU Member States').ids, ['EU'])
    assert.deepEqual(of('Our Allies met Chad.', 'Our Allies').ids, [])
    assert.deepEqual(of('Malian minister Ali Partner met Chad.', 'Malian minister Ali Partner').ids, [
      'MLI:ali-partner',
    ])
  })
  it('a title alone behind "the" introduces nobody', () => {
    const ids = resolved(
      [
        { text: 'The Sultan of Oman left.', actors: ['Sultan of Oman'] },
        { text: 'The Sultan met Chad.', actors: ['Sultan'] },
      ],
      'Sultan',
    ).ids
    assert.ok(!ids.includes('OMN:sultan'), String(ids))
  })
})

describe('RES115: "States" without "the"', () => {
  it('are not those of America', () => {
    assert.deepEqual(of('Brussels will work with Member States.', 'Member States').states.includes('USA'), false)
    assert.deepEqual(of('Chad armed the Gulf States.', 'Gulf States').states.includes('USA'), false)
  })
  it('behind "the" they are', () => assert.deepEqual(of('Chad moved to the States.', 'the States').states, ['USA']))
})

describe('RES116: plants, banks and what is national', () => {
  it('a power plant is of its state, a factory of its companies', () => {
    assert.deepEqual(of('Chad struck a Malian power plant.', 'Malian power plant').ids, ['MLI'])
    assert.deepEqual(of('Chad struck a Malian factory.', 'Malian factory').ids, ['MLI:BUS'])
  })
  it('a reserve bank is of its government, a bank none of it', () => {
    assert.deepEqual(
      of('The Reserve Bank of Fiji lent money.', 'Reserve Bank of Fiji', { names: [['Reserve Bank of Fiji', 'ORG']] })
        .ids,
      ['FJI:GOV'],
    )
    assert.deepEqual(of('A Fijian bank lent money.', 'Fijian bank').ids, ['FJI:BUS'])
  })
  it('"national" is a person only where no other word follows', () => {
    assert.deepEqual(parseTitle('National Communications and Ports Administration')?.sectors, ['GOV'])
    assert.deepEqual(parseTitle('Malian national')?.sectors, ['CIV'])
    assert.deepEqual(parseTitle('national of Mali')?.sectors, ['CIV'])
  })
})
