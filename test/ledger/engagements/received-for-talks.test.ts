import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { 'Bo Kaya': ['TUR:bo-kaya'], 'Ann Lee': ['GRC:ann-lee'] }
const kindOf = (text: string, trigger = 'receive') => {
  const line: Line = {
    text,
    events: [
      { trigger, type: 'CONSULT', mode: 'visit', modality: 'planned', actors: ['Ann Lee'], recipients: ['Bo Kaya'] },
    ],
    also: { contact: { kind: 'visit', state: 'planned', parties: [] } },
  }
  return lives(scene([line], actors)).map((life) => life.split(' ')[0])
}

test('LE233: who is received for talks comes to talks', () => {
  assert.deepEqual(kindOf('Bo Kaya will receive Ann Lee in the port for a second round.'), ['talks'])
  assert.deepEqual(kindOf('Bo Kaya will receive Ann Lee for talks on boats.'), ['talks'])
  for (const text of [
    'Bo Kaya will receive Ann Lee in the port.',
    'Bo Kaya will receive Ann Lee for the first time.',
    'Bo Kaya will receive Ann Lee for a visit of two days.',
    'Bo Kaya will receive Ann Lee, who has waited for talks.',
  ])
    assert.deepEqual(kindOf(text), ['visit'], text)
  assert.deepEqual(kindOf('Ann Lee will fly to Bo Kaya for talks.', 'fly'), ['visit'])
})
