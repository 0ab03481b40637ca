import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withoutSuffix } from '../../src/mentions/name-suffix.ts'
import { areRelatives } from '../../src/mentions/relatives.ts'
import { resolved } from '../support/resolved.ts'

const philippine = {
  text: 'President Ferdinand Marcos Jr. of the Philippines spoke.',
  actors: ['President Ferdinand Marcos Jr.'],
}

describe('RES71: "Jr." is no surname', () => {
  it('two persons with "Jr." are not one', () => {
    const american = 'President Joseph R. Biden, Jr.'
    const names = [['Joseph R. Biden, Jr.', 'PER' as const]] as const
    assert.deepEqual(
      resolved([philippine, { text: `${american} met Togo.`, actors: [american], names }], american, '2022-09-22')
        .states,
      ['USA'],
    )
    assert.deepEqual(
      resolved([philippine, { text: `${american} met Togo.`, actors: [american] }], american, '2022-09-22').states,
      ['USA'],
    )
  })

  it('the surname before it is that person again', () => {
    const nurse = { text: 'Chadian nurse Ann Okonde Jr. left.', actors: ['Chadian nurse Ann Okonde Jr.'] }
    assert.deepEqual(resolved([nurse, { text: 'Okonde met Togo.', actors: ['Okonde'] }], 'Okonde').states, ['TCD'])
  })

  it('one who has it is not the one of the same name who has none', () => {
    assert.ok(areRelatives('Bo Okonde Jr.', 'Bo Okonde'))
    assert.ok(!areRelatives('Bo Okonde Jr.', 'Bo Okonde, Jr.'))
    assert.ok(!areRelatives('Joseph R. Okonde, Jr.', 'Joe Okonde'))
    assert.ok(areRelatives('Ann Okonde Jr.', 'Bo Okonde'))
  })

  it('only words behind a name are suffixes', () => {
    assert.deepEqual(['Bo Okonde, Jr.', 'Bo Okonde III', 'Bo Okonde', 'Jr.', 'Ivy'].map(withoutSuffix), [
      'Bo Okonde',
      'Bo Okonde',
      'Bo Okonde',
      'Jr.',
      'Ivy',
    ])
  })
})
