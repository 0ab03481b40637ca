import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolved } from '../support/resolved.ts'

const head = { title: "Readout of President Biden's Call", outlet: 'The White House' }
const leaders = { text: 'The leaders discussed aid.', actors: ['The leaders'], contact: true }
const ofLeaders = (with_: string) =>
  resolved(
    [
      {
        text: 'The President met Ukraine and Togo.',
        actors: ['The President'],
        recipients: ['Ukraine'],
        contact: true,
      },
      {
        text: `The President spoke with ${with_} today.`,
        actors: ['The President'],
        recipients: [with_],
        contact: true,
      },
      leaders,
    ],
    'The leaders',
    '2022-01-24',
    null,
    head,
  ).states

describe('RES72: those who met states without a name are more than two', () => {
  it('"the leaders" after "European leaders" are nobody that is named before', () => {
    assert.deepEqual(ofLeaders('European leaders'), [])
  })

  it('after a state or a body they are the two', () => {
    assert.deepEqual(ofLeaders('Chad').toSorted(), ['TCD', 'USA'])
    assert.deepEqual(ofLeaders('the European Union').toSorted(), ['EU', 'USA'])
  })
})
