import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type GuessHome, guessHome } from '../../src/actors/guess/guess-home.ts'
import type { OpenParty } from '../../src/actors/guess/home-candidates.ts'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

describe('whose an open party most likely is (RES23)', () => {
  const guessed = (written: Written, phrase: string, guess: GuessHome = guessHome) =>
    resolved([written], phrase, '2025-06-12', null, {}, guess)

  for (const [phrase, state, written] of [
    [
      'residents',
      'SYR',
      {
        text: 'Shelling killed six residents of a suburb in Homs, Syria.',
        place: ['Homs'],
        recipients: ['residents'],
        type: 'ASSAULT',
      },
    ],
    [
      'Dara Okonde',
      'TCD',
      {
        text: 'Chadian police arrested Dara Okonde.',
        actors: ['Chadian police'],
        recipients: ['Dara Okonde'],
        type: 'COERCE',
      },
    ],
  ] as const)
    it(`${phrase} → ${state} in "${written.text}"`, () => {
      const { states, resolution } = guessed(written as unknown as Written, phrase)
      assert.deepEqual(states, [state])
      assert.ok(resolution.likelihood! > 0.45 && resolution.likelihood! < 1)
      assert.match(resolution.reasons.join(), /most likely of/)
    })

  it('RES93: is not of the state of the only other one whom he meets elsewhere', () => {
    const met = (actors: readonly string[], place: string, code: string) => {
      const text = `Envoy Ayo Okonde of Togo met ${actors.join(', ')} near ${place}.`
      const names: readonly (readonly [string, 'PER' | 'GPE'])[] = [
        ...[...actors, 'Ayo Okonde'].map((name) => [name, 'PER'] as const),
        [place, 'GPE'],
      ]
      const written = { text, names, actors: ['Envoy Ayo Okonde', ...actors], places: [place], contact: true }
      return guessed(written, 'Ali Sow', () => ({ code, likelihood: 0.9 })).states
    }
    assert.deepEqual(met(['Ali Sow'], 'Niamey', 'TGO'), [])
    assert.deepEqual(met(['Ali Sow'], 'Niamey', 'NER'), ['NER'])
    assert.deepEqual(met(['Ali Sow'], 'Lomé', 'TGO'), ['TGO'])
    assert.deepEqual(met(['Ali Sow', 'Dara Lee'], 'Niamey', 'TGO'), ['TGO'])
  })

  it('is none of those of whom nothing is said', () => {
    const { states } = guessed(
      { text: 'Envoys of Chad, Togo, Mali and Niger saw spectators.', actors: ['Envoys'], recipients: ['spectators'] },
      'spectators',
    )
    assert.deepEqual(states, [])
  })

  it('never asks about pronouns and suspects', () => {
    const asked: string[] = []
    const text = 'Chad said that it saw gunmen and an unidentified man.'
    const ask: GuessHome = ({ head }) => {
      asked.push(head)
      return null
    }
    guessed({ text, actors: ['it'], recipients: ['gunmen', 'unidentified man'] }, 'gunmen', ask)
    assert.deepEqual(asked, [])
  })

  it('needs more between two states than within one', () => {
    const candidates = [{ code: 'TCD', features: ['place:only'], pointed: null }]
    const party = (across: readonly string[]): OpenParty => ({
      start: 0,
      end: 5,
      sentence: 0,
      number: 'many',
      kind: 'noun',
      head: 'word',
      title: null,
      rule: null,
      pointer: null,
      parts: [{ type: 'ASSAULT', side: 'recipient', beside: [], facing: [], places: [], across }],
      wordAt: () => 0,
    })
    const within = guessHome(party(['TCD']), candidates)
    const between = guessHome(party(['TGO']), candidates)
    assert.ok(within !== null && within.likelihood < 0.7)
    assert.equal(between, null)
  })

  describe('where the reader points to whose it is', () => {
    const text = 'Chad and Togo blamed the convoy on smugglers.'
    const pointed = (shares: Readonly<Record<string, number>>) =>
      guessed(
        { text, actors: ['Chad', 'Togo'], recipients: ['smugglers'], pointers: { smugglers: shares } },
        'smugglers',
      )

    it('takes the state whose name gets the most', () => {
      assert.deepEqual(pointed({ Togo: 0.97, Chad: 0.02 }).states, ['TGO'])
      assert.deepEqual(pointed({ Chad: 0.97, Togo: 0.02 }).states, ['TCD'])
    })

    it('leaves the party open where no name gets much', () => {
      assert.deepEqual(pointed({ Togo: 0.02 }).states, [])
    })

    it('counts nothing that falls on words that name nobody', () => {
      assert.deepEqual(pointed({ convoy: 0.97 }).states, [])
    })
  })

  it('guesses nothing without candidates', () => {
    assert.equal(guessHome({ parts: [], kind: 'noun', pointer: null } as unknown as OpenParty, []), null)
  })
})
