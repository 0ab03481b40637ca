import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolved } from '../support/resolved.ts'

const before = [
  {
    text: 'President Ann Lee of Kenya met Prime Minister Bo Kaya of Chad.',
    actors: ['President Ann Lee of Kenya'],
    recipients: ['Prime Minister Bo Kaya of Chad'],
    names: [
      ['Ann Lee', 'PER'],
      ['Bo Kaya', 'PER'],
    ],
  },
] as const

describe('persons whom one party lists (RES81)', () => {
  it('are each himself', () => {
    const phrase = 'President Lee and Prime Minister Kaya'
    const { states, ids } = resolved(
      [
        ...before,
        {
          text: `${phrase} left.`,
          actors: [phrase],
          names: [
            ['President', 'TITLE'],
            ['Lee', 'PER'],
            ['Prime Minister', 'TITLE'],
            ['Kaya', 'PER'],
          ],
        },
      ],
      phrase,
    )
    assert.deepEqual([...states].sort(), ['KEN', 'TCD'])
    assert.equal(ids.length, 2)
  })

  it('are as many as are known', () => {
    const phrase = 'Mr. Kaya and Mr. Omondi'
    const names = [
      ['Kaya', 'PER'],
      ['Omondi', 'PER'],
    ] as const
    assert.deepEqual(resolved([...before, { text: `${phrase} left.`, actors: [phrase], names }], phrase).states, [
      'TCD',
    ])
  })

  it('but a person and his office are one', () => {
    const phrase = 'President and Army Chief Ann Lee'
    const names = [['Ann Lee', 'PER']] as const
    assert.deepEqual(resolved([...before, { text: `${phrase} left.`, actors: [phrase], names }], phrase).states, [
      'KEN',
    ])
  })
})
