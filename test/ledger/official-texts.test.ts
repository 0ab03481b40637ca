import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../events/scene.ts'
import { entriesOf, lives } from './told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
}
const names = ['Athens', 'Ankara', 'Ann Lee', 'Bo Kaya']
const line = (text: string, events: Line['events'] = [], issues: readonly object[] = []): Line => ({
  text,
  events,
  also: { names: names.filter((name) => text.includes(name)).map((name) => [name, 'GPE']), issues },
})
const issues = (document: ReturnType<typeof scene>) =>
  entriesOf(document).issues.map(({ topic, raisedBy, with: others }) => `${topic}: ${raisedBy} → ${others}`)

test('LE416: a spokesman puts nothing to those whom others met', () => {
  const met = { trigger: 'met', type: 'CONSULT', actors: ['Athens'], recipients: ['Ankara'] }
  const said = (who: string, office: string | null) => {
    const document = scene(
      [
        line('Athens met Ankara on Monday.', [met]),
        line('It was calm.'),
        line('It was calm.'),
        line(`${who} spoke of ferries.`, [], [{ topic: 'ferries', status: 'raised', raised_by: [who], with: [] }]),
      ],
      actors,
    )
    const held = office === null ? null : { title: office, from: null, to: null }
    return issues({ ...document, actors: document.actors.map((one) => ({ ...one, office: held })) })
  }
  assert.deepEqual(said('Ann Lee', 'Foreign Ministry Spokesperson'), [])
  assert.deepEqual(said('Ann Lee', 'Foreign Minister'), ['ferries: GRC:ann-lee → TUR'])
})

test('LE417: a protest that is lodged is no contact', () => {
  const told = (text: string, trigger: string) => {
    const parties = names.filter((name) => text.includes(name))
    const also = { contact: { kind: 'talks', state: 'held', parties: [] } }
    return lives(scene([{ text, events: [{ trigger, type: 'CONSULT', actors: parties }], also }], actors))
  }
  assert.deepEqual(told('Athens made solemn representations to Ankara.', 'representations'), [])
  assert.deepEqual(told('Athens lodged a protest with Ankara.', 'protest'), [])
  assert.deepEqual(told('Athens was represented at the feast of Ankara.', 'represented'), [
    'talks held 2025-12-05 GRC TUR',
  ])
  assert.deepEqual(told('Athens held talks with Ankara on a protest.', 'talks'), ['talks held 2025-12-05 GRC TUR'])
})
