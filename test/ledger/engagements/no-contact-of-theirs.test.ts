import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], Oslo: ['NOR'] }
const livesOf = (line: Line) => lives(scene([line], actors))
const talks = (state: string) => ({ contact: { kind: 'talks', state, parties: [] } })

test('LE281: who only tries or offers to mediate between two brings nobody together', () => {
  const mediating = (text: string, trigger: string, modality = 'actual'): Line => ({
    text,
    events: [
      { trigger, type: 'CONSULT', mode: 'third-party', modality, actors: ['Oslo'], recipients: ['Athens', 'Ankara'] },
    ],
    also: talks('held'),
  })
  assert.deepEqual(livesOf(mediating('Oslo failed in its bid to mediate between Athens and Ankara.', 'mediate')), [])
  assert.deepEqual(livesOf(mediating('Oslo offers its good mediation to Athens and Ankara.', 'mediation')), [])
  assert.deepEqual(livesOf(mediating('Oslo mediates between Athens and Ankara.', 'mediates')), [
    'talks held 2025-12-05 NOR GRC TUR',
  ])
  assert.deepEqual(livesOf(mediating('Oslo offers to mediate between Athens and Ankara.', 'mediate', 'possible')), [
    'talks uncertain NOR GRC TUR',
  ])
})

describe('LE174: what is refused or sought is no contact of theirs', () => {
  const rejects = (
    text: string,
    recipients: readonly string[],
    more: readonly Line['events'][number][] = [],
  ): Line => ({
    text,
    events: [{ trigger: 'rejects', type: 'REJECT', mode: 'meet', actors: ['Athens'], recipients }, ...more],
    also: talks('refused'),
  })

  test('arbitration', () => {
    assert.deepEqual(livesOf(rejects('Athens rejects a bid by Ankara to seek arbitration.', ['Ankara'])), [])
    const dispute: Line = {
      text: 'Athens and Ankara went to arbitration.',
      events: [{ trigger: 'arbitration', type: 'CONSULT', actors: ['Athens', 'Ankara'] }],
      also: talks('held'),
    }
    assert.deepEqual(livesOf(dispute), [])
  })
  test('but talks with him', () =>
    assert.deepEqual(livesOf(rejects('Athens rejects a bid by Ankara to hold talks on arbitration.', ['Ankara'])), [
      'talks refused GRC TUR by GRC',
    ]))
})
