import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Actor } from '../../src/actors/actor.ts'
import { withinBodyFinder } from '../../src/ledger/within-body.ts'
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
