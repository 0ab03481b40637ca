import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'] }

/** Two sentences, each with plans of Athens and Ankara. */
function planned(...told: readonly (readonly [text: string, trigger: string])[]): readonly string[] {
  const lines = told.map(([text, trigger]) => ({
    text,
    events: [{ trigger, type: 'CONSULT', modality: 'planned', actors: ['Athens', 'Ankara'] }],
    also: { contact: { kind: 'talks', state: 'planned', parties: [] } },
  }))
  return lives(scene(lines, actors))
}

const cyber = ['Athens and Ankara will hold a Cyber Dialogue.', 'Dialogue'] as const
const one = ['talks planned GRC TUR']

describe('contacts that are named by their field', () => {
  test('LE87: dialogues of two fields are two', () => {
    const energy = ['Athens and Ankara plan an Energy and Climate Dialogue.', 'Dialogue'] as const
    assert.deepEqual(planned(cyber, energy), [...one, ...one])
    const trade = ['Athens and Ankara plan the trade talks.', 'talks'] as const
    assert.deepEqual(planned(cyber, trade), [...one, ...one])
  })

  for (const [text, trigger] of [
    ['Athens and Ankara plan the dialogue.', 'dialogue'],
    ['Athens and Ankara plan the Cyber and Economic Dialogue.', 'Dialogue'],
    ['Athens and Ankara, on trade, plan the dialogue.', 'dialogue'],
    ['Athens and Ankara plan the dialogue on energy security.', 'dialogue'],
  ] as const)
    test(`LE87: but ${text}`, () => assert.deepEqual(planned(cyber, [text, trigger]), one))
})
