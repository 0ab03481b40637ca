import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../events/scene.ts'
import { entriesOf } from './told.ts'

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
