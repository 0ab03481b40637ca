import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolved } from '../support/resolved.ts'

const head = { title: 'Readout of the Meeting', outlet: 'The White House' }
const statesOf = (text: string, phrase: string, published: string) =>
  resolved(
    [{ text: 'The United States thanked Haiti and Armenia.' }, { text, actors: [phrase] }],
    phrase,
    published,
    null,
    head,
  ).states

describe('RES73: the holder at home is not a bearer of another name', () => {
  it('an attorney general of another name is not of the own state by the office', () => {
    const phrase = 'Attorney General Okonde'
    const told = resolved(
      [
        { text: 'Secretary Antony Blinken thanked Mexico.', actors: ['Secretary Antony Blinken'] },
        { text: `Togo met ${phrase}.`, actors: ['Togo'], recipients: [phrase] },
      ],
      phrase,
      '2021-08-11',
      null,
      head,
    )
    assert.ok(!told.resolution.reasons.some((reason) => reason.includes('own state')))
  })

  it('the one of his name is', () => {
    assert.deepEqual(statesOf('Attorney General Garland left.', 'Attorney General Garland', '2021-08-11'), ['USA'])
  })
})

describe('RES74: what many states have says nothing against the lists', () => {
  it('is not of whom the lists know in another state that the article speaks of', () => {
    assert.deepEqual(
      statesOf('Senate President Joseph Lambert left.', 'Senate President Joseph Lambert', '2021-07-12'),
      ['HTI'],
    )
    assert.deepEqual(
      statesOf(
        'National Security Council Secretary Armen Grigoryan of Armenia left.',
        'National Security Council Secretary Armen Grigoryan',
        '2022-12-22',
      ),
      ['ARM'],
    )
  })

  it('is of a person whom no list knows', () => {
    assert.deepEqual(statesOf('Senate President Bo Okonde left.', 'Senate President Bo Okonde', '2021-07-12'), ['USA'])
  })

  it('a body of one state is', () => {
    assert.deepEqual(statesOf('Pentagon aide Joseph Lambert left.', 'Pentagon aide Joseph Lambert', '2021-07-12'), [
      'USA',
    ])
  })
})
