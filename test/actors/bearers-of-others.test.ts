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

describe('RES97: a title alone is no name', () => {
  const titled = (text: string, phrase: string, tagged: string) =>
    resolved([{ text, actors: [phrase], names: [[tagged, 'PER']] }], phrase, '2021-08-11', null, head).ids

  it('behind "the"', () => {
    assert.ok(!titled('The Amir left for Togo.', 'The Amir', 'Amir').some((id) => id.endsWith(':amir')))
  })

  it('a name that is a title too stays a name', () => {
    assert.ok(titled('U.S. pilot Amir left for Togo.', 'U.S. pilot Amir', 'Amir').includes('USA:amir'))
  })
})

describe('RES98: a document of a state means the holder of its day', () => {
  const then = { text: 'President Roosevelt signed the charter.', actors: ['President Roosevelt'] }
  const now = { text: 'Later the President thanked Togo.', actors: ['the President'], recipients: ['Togo'] }
  it('though somebody who held the office before is named', () => {
    assert.deepEqual(resolved([then, now], 'the President', '2021-06-10', null, head).ids, ['USA:joe-biden'])
  })

  it('not where the holder of another state was named last', () => {
    const other = { text: 'President Emmanuel Macron signed the charter.', actors: ['President Emmanuel Macron'] }
    assert.deepEqual(resolved([other, now], 'the President', '2021-06-10', null, head).states, ['FRA'])
  })
})

describe('RES99: a title that is mostly of one body', () => {
  it('is of another body or state where the lists know its bearer there', () => {
    assert.deepEqual(statesOf('SECRETARY GENERAL STOLTENBERG left.', 'SECRETARY GENERAL STOLTENBERG', '2022-03-24'), [
      'NATO',
    ])
    assert.ok(!statesOf('Secretary General Okonde left.', 'Secretary General Okonde', '2022-03-24').includes('UN'))
  })

  it('is of that body where they know him there', () => {
    assert.deepEqual(statesOf('Secretary General Guterres left.', 'Secretary General Guterres', '2022-03-24'), ['UN'])
  })
})

describe('RES100: adjectives before one noun share it', () => {
  const ids = (text: string, actors: readonly string[], phrase: string) => resolved([{ text, actors }], phrase).ids

  it('two, and several that are counted', () => {
    const guards = ['Chadian', 'Malian border guards']
    assert.deepEqual(ids('Chadian and Malian border guards traded fire.', guards, 'Chadian'), ['TCD:MIL'])
    const many = ['three Chadian', 'two Malian', 'five Ugandan civilians']
    const text = 'They say three Chadian, two Malian and five Ugandan civilians left.'
    assert.deepEqual(
      many.map((one) => ids(text, many, one)),
      [['TCD:CIV'], ['MLI:CIV'], ['UGA:CIV']],
    )
  })

  it('no noun, no person, and no noun of a state before it', () => {
    assert.deepEqual(ids('Chadians and Malian soldiers left.', ['Chadians', 'Malian soldiers'], 'Chadians'), ['TCD'])
    assert.deepEqual(ids('Chad and Malian soldiers left.', ['Chad', 'Malian soldiers'], 'Chad'), ['TCD'])
    const president = ['Chadian', 'Malian President Ann Lee']
    assert.deepEqual(ids('Chadian and Malian President Ann Lee left.', president, 'Chadian'), ['TCD'])
    const apart = ['Chadian', 'Malian soldiers']
    assert.deepEqual(ids('Chadian, Malian soldiers left.', apart, 'Chadian'), ['TCD'])
  })
})

describe('RES101: where a state speaks it is "we"', () => {
  const then = (of: object = head) =>
    resolved(
      [
        { text: 'Chad warned the United States.', actors: ['Chad'], recipients: ['the United States'] },
        { text: 'They could start at any moment.', actors: ['They'] },
      ],
      'They',
      '2022-02-16',
      null,
      of,
    ).ids

  it('and "they" is somebody else', () => assert.deepEqual(then(), ['TCD']))

  it('in news "they" may be that state', () => assert.deepEqual(then({}), ['USA']))
})
