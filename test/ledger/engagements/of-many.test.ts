import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], Cairo: ['EGY'], Izmir: ['TUR:izmir'] }
const contact = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })
const met = (trigger: string, parties: readonly string[], more: object = {}) => ({
  trigger,
  type: 'CONSULT',
  actors: parties,
  ...more,
})
const accused: Line = {
  text: 'Athens accused Ankara.',
  events: [{ trigger: 'accused', type: 'ACCUSE', actors: ['Athens'], recipients: ['Ankara'] }],
}
const livesOf = (...lines: readonly Line[]) => lives(scene(lines, actors))

describe('LE170: the other one of the two whom the article is about is not put at a contact of many', () => {
  const told = (text: string, event: object, kind: string): Line => ({
    text,
    events: [met(kind, ['Athens'], event)],
    also: contact(kind === 'summit' ? 'summit' : 'meeting', 'held'),
  })
  test('it is put where Athens met somebody whom nobody names', () => {
    const one = told('Athens had a meeting in the spring.', {}, 'meeting')
    assert.deepEqual(livesOf(accused, accused, one), ['meeting held GRC TUR'])
  })
  test('of a summit of many it is not known that it was there', () => {
    const one = told('Athens was at the summit of the alliance.', { mode: 'multilateral' }, 'summit')
    assert.deepEqual(livesOf(accused, accused, one), [])
  })
  test('nor of a four-party meeting', () => {
    const one = told('Athens had a four-party meeting in the spring.', {}, 'meeting')
    assert.deepEqual(livesOf(accused, accused, one), [])
  })
})

describe('LE171: what words say to be of more sides than are known is no contact of those', () => {
  const talks = (text: string, parties: readonly string[], trigger = 'talks'): Line => ({
    text,
    events: [met(trigger, parties)],
    also: contact('talks', 'held'),
  })
  test('six-party talks of which two are known', () =>
    assert.deepEqual(livesOf(talks('The six-party talks of Athens and Ankara went on.', ['Athens', 'Ankara'])), []))
  test('a trilateral round of two and one more', () =>
    assert.deepEqual(livesOf(talks('Athens, Ankara and Cairo held trilateral talks.', ['Athens', 'Ankara', 'Cairo'])), [
      'talks held 2025-12-05 GRC TUR EGY',
    ]))
  for (const [text, trigger] of [
    ['Athens and Ankara attended a regional security conference.', 'conference'],
    ['Athens and Ankara were at the Summit of the Americas.', 'Summit'],
    ['Athens met Ankara at the Togo–Africa leaders summit.', 'summit'],
    ['Athens and Ankara may be included in multilateral talks.', 'talks'],
    ['Athens hosts a regional summit of defence that Ankara attends.', 'hosts'],
    ['Athens attends an annual Caribbean conference with Ankara.', 'attends'],
  ] as const)
    test(`nor an occasion of many: ${text}`, () =>
      assert.deepEqual(livesOf(talks(text, ['Athens', 'Ankara'], trigger)), []))
  test('but not what only stands near such a word', () => {
    const held = ['talks held 2025-12-05 GRC TUR']
    const near = 'Athens and Ankara held talks on Africa before the regional conference.'
    assert.deepEqual(livesOf(talks(near, ['Athens', 'Ankara'])), held)
    assert.deepEqual(
      livesOf(talks('Athens hosts Ankara before a regional summit.', ['Athens', 'Ankara'], 'hosts')),
      held,
    )
    assert.deepEqual(livesOf(talks('Regional rivals Athens and Ankara held talks.', ['Athens', 'Ankara'])), held)
  })
  test('but their own talks after the trilateral ones are theirs', () =>
    assert.deepEqual(
      livesOf(talks('Athens and Ankara met after the trilateral talks ended.', ['Athens', 'Ankara'], 'met')),
      ['talks held 2025-12-05 GRC TUR'],
    ))
  test('nor are those that one of them asks another for', () => {
    const asks = (text: string): Line => ({
      text,
      events: [{ trigger: 'urged', type: 'REQUEST', mode: 'meet', actors: ['Athens'], recipients: ['Ankara'] }],
      also: contact('talks', 'proposed'),
    })
    assert.deepEqual(livesOf(asks('Athens urged Ankara to return to six-party talks.')), [])
    assert.deepEqual(livesOf(asks('Athens urged Ankara to meet before the six-party talks.')), [
      'talks proposed GRC TUR',
    ])
  })
  test('and so is a visit in a tour of six countries', () => {
    const tour: Line = {
      text: 'On a six-country trip Athens saw Ankara.',
      events: [{ trigger: 'trip', type: 'CONSULT', mode: 'visit', actors: ['Athens'], recipients: ['Ankara'] }],
      also: contact('visit', 'held'),
    }
    assert.deepEqual(livesOf(tour), ['visit held 2025-12-05 GRC TUR'])
  })
})
