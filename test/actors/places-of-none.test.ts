import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolved } from '../support/resolved.ts'

describe('places called like others', () => {
  it('Balkan states are none of Turkmenistan, what is of the southwest none of Burkina Faso', () => {
    assert.ok(
      !resolved([{ text: 'Balkan states met Chad.', actors: ['Balkan states'] }], 'Balkan states').states.includes(
        'TKM',
      ),
    )
    const text = 'Southwest Airlines flies to Chad.'
    assert.ok(!resolved([{ text, actors: ['Southwest Airlines'] }], 'Southwest Airlines').states.includes('BFA'))
  })
})
