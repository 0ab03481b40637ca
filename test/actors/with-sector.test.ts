import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOfCode, withSector } from '../../src/actors/make-actor.ts'

test('a part of a state is named by what it is; people are no civilians where nobody says so', () => {
  const chad = actorOfCode('TCD')
  assert.deepEqual(
    (['MIL', 'CIV', 'IGO'] as const).map((sector) => withSector(chad, [sector]).name),
    ['Chad: military', 'Chad: people', 'Chad: government'],
  )
  assert.equal(withSector(actorOfCode('NATO'), ['CIV']).name, 'NATO')
})
