import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OpenParty } from '../../src/actors/guess/home-candidates.ts'
import { actorOfHome } from '../../src/actors/guess/open-party.ts'
import { resolved } from '../support/resolved.ts'

describe('what an open party is once its state is known (RES53)', () => {
  for (const [name, head, id] of [
    ['financial sector', 'sector', 'TCD'],
    ['four villages', 'village', 'TCD'],
    ['harbours', 'harbour', 'TCD'],
    ['your country', 'country', 'TCD'],
    ['florists', 'florist', 'TCD:CIV'],
    ['his countrymen', 'countryman', 'TCD:CIV'],
    ['those', 'those', 'TCD:CIV'],
    ['more than 30', '30', 'TCD:CIV'],
  ] as const)
    it(`${name} → ${id}`, () => {
      const party = { kind: 'noun', title: null, head } as unknown as OpenParty
      assert.equal(actorOfHome(party, 'TCD', null, name).id, id)
    })
})

it('RES191: "another two" are of the kind counted before', () => {
  const text = 'Three Chadian soldiers were killed in Mali and another two wounded.'
  const { ids } = resolved([{ text, recipients: ['Three Chadian soldiers', 'another two'] }], 'another two')
  assert.deepEqual(ids, ['TCD:MIL'])
})

describe('RES192: sailors, captains, pilots, fleets and convoys of a trade', () => {
  for (const [text, phrase, id] of [
    ['Pirates seize three Malian sailors off Togo.', 'three Malian sailors', 'MLI:CIV'],
    ['Togo hails three Malian sailors.', 'three Malian sailors', 'MLI:MIL'],
    ['Togo holds the Malian captain of the MV Alba.', 'Malian captain', 'MLI:CIV'],
    ['Togo holds the Malian captain of a company of riflemen.', 'Malian captain', 'MLI:MIL'],
    ['Togo warns the Malian whaling fleet.', 'Malian whaling fleet', 'MLI'],
    ['Togo warns the Malian fleet.', 'Malian fleet', 'MLI:MIL'],
    ['A frigate of the navy hunts pirates with Malian sailors.', 'Malian sailors', 'MLI:MIL'],
    ['Togo shells a Malian tourist convoy.', 'Malian tourist convoy', 'MLI'],
    ['Togo shells a Malian convoy.', 'Malian convoy', 'MLI:MIL'],
    ['Togo caught a fake Malian pilot.', 'fake Malian pilot', 'MLI:CIV'],
  ] as const)
    it(`${phrase} → ${id}`, () => assert.deepEqual(resolved([{ text, recipients: [phrase] }], phrase).ids, [id]))
})
