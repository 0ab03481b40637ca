import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Actor } from '../../src/actors/actor.ts'
import { withinBodyFinder, withMembers, withoutBodies } from '../../src/ledger/within-body.ts'
import { type Line, scene } from '../events/scene.ts'
import { entriesOf } from './told.ts'

const actors = { NATO: ['NATO'], ASEAN: ['ASEAN'], Ottawa: ['CAN'], Oslo: ['NOR'] }

/** Two sentences that name a body and a state, and one on ferries in which `by` and `to` have a part. */
function ferries(
  body: string,
  { by = [], to = [] }: { readonly by?: readonly string[]; readonly to?: readonly string[] },
) {
  const names = [
    [body, 'ORG'],
    ['Ottawa', 'GPE'],
  ]
  const lines: readonly Line[] = [
    { text: `${body} thanked Ottawa.`, events: [], also: { names } },
    {
      text: `Ministers of ${body} will take up ferries in Ottawa.`,
      events: [],
      also: { names, issues: [{ topic: 'ferries', raised_by: by, with: to, status: 'expected' }] },
    },
  ]
  return entriesOf(scene(lines, actors)).issues.map(
    ({ raisedBy, with: others }) => `${raisedBy.join(' ')} → ${others.join(' ')}`,
  )
}

describe('LE159: what a body of equals and its member do there lies within it', () => {
  it('where the text does not tell both sides', () => {
    assert.deepEqual(ferries('NATO', {}), [])
    assert.deepEqual(ferries('NATO', { by: ['Ottawa'] }), [])
  })
  it('not where it tells both, and not of a state that is no member', () => {
    assert.deepEqual(ferries('NATO', { by: ['Ottawa'], to: ['NATO'] }), ['CAN → NATO'])
    assert.deepEqual(ferries('ASEAN', { by: ['Ottawa'] }), ['CAN → ASEAN'])
  })

  const actor = (id: string, state: string | null, office: Actor['office'] = null): Actor => ({
    id,
    name: id,
    kind: state === null ? 'organisation' : 'person',
    state,
    sectors: [],
    office,
  })
  it('members alone are not within it, nor is anybody beside others', () => {
    const isWithin = withinBodyFinder([actor('NATO', null)])
    assert.equal(isWithin(new Set(['NATO', 'CAN', 'NOR'])), true)
    for (const codes of [['CAN', 'NOR'], ['NATO'], ['NATO', 'CAN', 'SRB']])
      assert.equal(isWithin(new Set(codes)), false)
  })
  it('nor what a holder of an office of the body may speak of for it', () => {
    const head = { title: 'Secretary General', from: null, to: null }
    const codes = new Set(['NATO', 'CAN'])
    assert.equal(withinBodyFinder([actor('NATO:ann-lee', 'NATO', head)])(codes), false)
    assert.equal(withinBodyFinder([actor('NATO:allies', 'NATO')])(codes), true)
  })
})

describe('LE510: a body of a few states beside some of its members is each of them', () => {
  const partiesOf = (...ids: readonly string[]) => ids.map((actor) => ({ actor }))
  it('once, by those who act for them where they are told', () => {
    assert.deepEqual(withMembers(partiesOf('JPN:minister', 'Quad')), partiesOf('JPN:minister', 'AUS', 'IND', 'USA'))
    assert.deepEqual(withMembers(partiesOf('Quad', 'FJI', 'IND')), partiesOf('FJI', 'IND', 'AUS', 'JPN', 'USA'))
  })
  it('not beside others alone, nor a body of many', () => {
    for (const ids of [
      ['FJI', 'Quad'],
      ['NATO', 'NOR'],
    ])
      assert.deepEqual(withMembers(partiesOf(...ids)), partiesOf(...ids))
  })
  it('and it is not named beside all of them', () => {
    const members = ['AUS', 'IND:minister', 'JPN', 'USA']
    assert.deepEqual(withoutBodies(partiesOf('Quad', ...members)), partiesOf(...members))
    assert.deepEqual(withoutBodies(partiesOf('Quad', 'AUS')), partiesOf('Quad', 'AUS'))
  })
  it('in a contact as it is told, some of its members aside', () => {
    const told = (text: string, body: string) => {
      const met = { trigger: 'met', type: 'CONSULT', actors: ['Delhi', body] }
      const line: Line = { text, events: [met], also: { contact: { kind: 'meeting', state: 'held', parties: [] } } }
      const [one] = entriesOf(scene([line], { Delhi: ['IND'], Quad: ['Quad'] })).engagements
      return one?.parties.map((party) => ('actor' in party ? party.actor : party.anyOf.join('/')))
    }
    assert.deepEqual(told('Delhi met the Quad.', 'Quad'), ['IND', 'AUS', 'JPN', 'USA'])
    assert.deepEqual(told('Delhi met several Quad ministers.', 'Quad'), ['IND', 'Quad'])
  })
})
