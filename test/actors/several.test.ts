import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

/** Rows: who acts in the last sentence, what it does, and the ids that the phrase stands for. */
type Row = readonly [
  phrase: string,
  act: Pick<Written, 'type' | 'contact'>,
  ids: readonly string[] | 'one at most',
  text?: string,
]

function table(rule: string, before: readonly Written[], rows: readonly Row[]): void {
  for (const [phrase, act, ids, text = `The ${phrase} did so.`] of rows)
    it(`${rule}: ${phrase}, ${act.contact ? 'CONSULT' : act.type} → ${ids}, in "${text}"`, () => {
      const found = resolved([...before, { text, actors: [phrase], ...act }], phrase).ids
      if (ids === 'one at most') assert.ok(found.length < 2)
      else assert.deepEqual(found.toSorted(), ids.toSorted())
    })
}

const met: Written = { text: 'Chad met Togo.', actors: ['Chad'], recipients: ['Togo'], contact: true }
const both = ['TCD', 'TGO']
const contact = { contact: true }
const agree = { type: 'AGREE' } as const

describe('phrases for several', () => {
  table(
    'RES203',
    [met],
    [
      ['two nations', { type: 'REQUEST' }, both],
      ['two neighbours', { type: 'REQUEST' }, both],
      ['both parties', { type: 'REQUEST' }, both, 'Now both parties did so.'],
      ['parties', agree, both],
      ['two opposition parties', { type: 'REQUEST' }, 'one at most'],
      ['two dentists', { type: 'REQUEST' }, 'one at most'],
    ],
  )

  const persons: Written = {
    text: 'President Faure Gnassingbé of Togo met President Mahamat Déby of Chad.',
    actors: ['President Faure Gnassingbé'],
    recipients: ['President Mahamat Déby'],
    contact: true,
  }
  const ids = ['TCD:mahamat-idriss-deby', 'TGO:faure-gnassingbe']
  table('RES203', [persons], [['two men', contact, ids]])
  table('RES203', [met], [['two men', contact, 'one at most']])

  table(
    'RES204',
    [met],
    [
      ['leaders', agree, ['TCD:GOV', 'TGO:GOV']],
      ['countries', { type: 'COOPERATE' }, both],
      ['ministers', { type: 'SUPPORT' }, ['TCD:GOV', 'TGO:GOV']],
      ['hosts', { type: 'SUPPORT' }, 'one at most'],
      ['Ministers', agree, 'one at most', 'Ministers did so.'],
      ['11 countries', agree, 'one at most'],
      ['allied leaders', agree, 'one at most'],
    ],
  )

  const told = (text: string): Written => ({ text, actors: ['Chad'], recipients: ['Togo'] })
  table('RES205', [told('Chad blamed Togo.')], [['Ministers', contact, 'one at most', 'Ministers met.']])
  table('RES205', [told('Chad blamed Togo.')], [['ministers', contact, ['TCD:GOV', 'TGO:GOV'], 'The ministers met.']])
  table(
    'RES205',
    [told('Chad blamed Togo.'), told('Chad shelled Togo.')],
    [['Ministers', contact, ['TCD:GOV', 'TGO:GOV'], 'Ministers met.']],
  )

  const beside = (words: string): Written => ({ text: words, actors: ['Mali'], recipients: ['Chad', 'Togo'] })
  it('RES206: those of whom something is done or said together are the two of the rest of that sentence', () => {
    const text = 'Mali blamed Chad and Togo after the two nations sent boats.'
    const last: Written = { ...beside(text), alsoMeet: ['two nations'] }
    assert.deepEqual(resolved([last], 'two nations').ids.toSorted(), both)
    const main = [
      told('Chad met Mali.'.replace('Mali', 'Togo')),
      { text: 'Chad shelled Togo.', actors: ['Chad'], recipients: ['Togo'] },
    ]
    const other: Written = { text: 'Mali blamed Niger and Ghana.', actors: ['Mali'], recipients: ['Niger', 'Ghana'] }
    const then: Written = { text: 'The two nations met.', actors: ['two nations'], contact: true }
    assert.notDeepEqual(resolved([...main, other, then], 'two nations').ids.toSorted(), ['GHA', 'NER'])
  })

  it('RES206: the two of a sentence that names two alone, not of one before it that shares one of them', () => {
    const idsIn = (text: string) => {
      const asked: Written = { text, actors: ['Niger'], recipients: ['Togo'], alsoMeet: ['two'] }
      return resolved([met, asked], 'two').ids.toSorted()
    }
    assert.deepEqual(idsIn('Niger asked Togo for help when the two met.'), ['NER', 'TGO'])
    assert.deepEqual(idsIn('Niger asked Togo about Ghana when the two met.'), both)
  })

  it('RES207: two states who met beside the UN are the two sides', () => {
    const talks: Written = { text: 'Chad, Togo and the UN met.', actors: ['Chad', 'Togo', 'UN'], contact: true }
    const sides: Written = { text: 'The sides agreed.', actors: ['sides'], ...agree }
    assert.deepEqual(resolved([told('Mali blamed Chad and Togo.'), talks, sides], 'sides').states.toSorted(), both)
  })
})
