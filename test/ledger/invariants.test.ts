import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Line } from '../events/scene.ts'
import { scene } from '../events/scene.ts'
import { entriesOf } from './told.ts'

const people = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Cairo: ['EGY'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
}
const name = fc.constantFrom(...Object.keys(people))
const day = fc.constantFrom('', ' on Monday', ' on Friday', ' last month', ' in 2021')
const modality = fc.constantFrom('actual', 'planned', 'possible', 'hypothetical', 'negated')
const state = fc.constantFrom(
  'proposed',
  'planned',
  'confirmed',
  'uncertain',
  'postponed',
  'cancelled',
  'refused',
  'held',
)
const act = fc.constantFrom(
  { word: 'visited', type: 'CONSULT', mode: 'visit', kind: 'visit' },
  { word: 'met', type: 'CONSULT', mode: null, kind: 'meeting' },
  { word: 'called', type: 'CONSULT', mode: 'phone', kind: 'call' },
  { word: 'refused', type: 'REJECT', mode: 'meet', kind: 'meeting' },
  { word: 'bombed', type: 'ASSAULT', mode: 'aerial', kind: null },
  { word: 'sanctioned', type: 'SANCTION', mode: null, kind: null },
  { word: 'recalled', type: 'SANCTION', mode: 'withdraw', kind: null },
)

const line = fc
  .record({ who: name, whom: name, act, when: day, modality, state })
  .filter(({ who, whom }) => who !== whom)
  .map(
    ({ who, whom, act: { word, type, mode, kind }, when, modality: how, state: where }): Line => ({
      text: `${who} ${word} ${whom}${when}.`,
      events: [
        {
          trigger: word,
          type,
          ...(mode === null ? {} : { mode }),
          modality: how,
          actors: [who],
          recipients: [whom],
          when: when === '' ? [] : [when.replace(/^ (?:on |in )?/, '')],
        },
      ],
      ...(kind === null ? {} : { also: { contact: { kind, state: where, parties: [] } } }),
    }),
  )

test('whatever an article tells: one step in one contact, states that end the life, evidence that stands in the text', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const document = scene(lines, people)
      const { engagements, incidents, measures, channels } = entriesOf(document)
      const ids = new Set(engagements.map(({ id }) => id))
      assert.equal(ids.size, engagements.length)
      const steps = engagements.flatMap(({ history }) => history.flatMap(({ evidence }) => evidence))
      assert.equal(new Set(steps.map(({ trigger }) => trigger.start)).size, steps.length)
      for (const { state: last, history, partOf, parties, evidence } of engagements) {
        assert.equal(last, history.at(-1)?.state)
        assert.ok(partOf === null || ids.has(partOf))
        assert.ok(parties.length >= 2)
        assert.ok(evidence.length >= history.length)
      }
      for (const { actors, recipients } of [...incidents, ...measures]) {
        assert.ok(recipients.length > 0)
        const states = new Set([...actors, ...recipients].map((id) => id.split(':')[0]))
        assert.ok(actors.length === 0 || states.size > 1)
      }
      assert.equal(new Set(channels.map(({ level, between }) => `${level} ${between.join()}`)).size, channels.length)
      for (const { evidence } of [...engagements, ...incidents, ...measures, ...channels])
        for (const { trigger } of evidence) assert.equal(document.text.slice(trigger.start, trigger.end), trigger.text)
    }),
    { numRuns: 300, seed: 8 },
  )
})

test('an article told twice over gives the same incidents and measures', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const once = entriesOf(scene(lines, people, null))
      const twice = entriesOf(scene([...lines, ...lines], people, null))
      assert.equal(twice.incidents.length, once.incidents.length)
      assert.equal(twice.measures.length, once.measures.length)
    }),
    { numRuns: 100, seed: 8 },
  )
})
