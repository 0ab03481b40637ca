import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { 'Ann Lee': ['GRC:ann-lee'], Greek: ['GRC'], Ankara: ['TUR'], envoys: ['GRC:GOV'] }
const livesOf = (line: Line) => lives(scene([line], actors))
const greek = { names: [['Greek', 'NORP']], contact: { kind: 'visit', state: 'held', parties: [] } }
const visit = { type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'] }

describe('LE173: whoever sends others to a contact is not there himself', () => {
  test('alone it is one of the state', () => {
    const line = {
      text: 'Greek premier Ann Lee sent an envoy to Ankara.',
      events: [{ trigger: 'sent', ...visit }],
      also: greek,
    }
    assert.deepEqual(livesOf(line), ['visit held GRC TUR'])
  })
  test('beside the contact for which they are sent it is none', () => {
    const meet = { trigger: 'meet', type: 'CONSULT', modality: 'planned', actors: ['envoys', 'Ankara'] }
    const line = {
      text: 'Greek premier Ann Lee is sending envoys to meet Ankara.',
      events: [{ trigger: 'sending', ...visit }, meet],
      also: { names: [['Greek', 'NORP']] },
    }
    assert.deepEqual(livesOf(line), ['talks planned GRC:GOV TUR'])
  })
  test('nor at that contact, where the reader has him there', () => {
    const summit = { trigger: 'summit', type: 'CONSULT', modality: 'planned', actors: ['Ann Lee', 'Ankara'] }
    const line = {
      text: 'Greek premier Ann Lee is sending envoys to the summit with Ankara.',
      events: [{ trigger: 'sending', ...visit }, summit],
      also: { names: [['Greek', 'NORP']] },
    }
    assert.deepEqual(livesOf(line), ['talks planned GRC TUR'])
  })
  test('who goes himself is there', () => {
    const line = { text: 'Greek premier Ann Lee went to Ankara.', events: [{ trigger: 'went', ...visit }], also: greek }
    assert.deepEqual(livesOf(line), ['visit held GRC:ann-lee TUR'])
  })
})
