import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { entriesOf, lives } from '../told.ts'

const actors = {
  Oslo: ['NOR'],
  Lima: ['PER'],
  'Ann Lee': ['NOR:ann-lee'],
  Arequipa: ['PER:daraa'],
  'Vitor Air Base': ['PER:MIL'],
}

test('EV181: a place without a name is none of a contact', () => {
  const places = (place: string) =>
    entriesOf(
      scene(
        [
          {
            text: `Oslo met Lima in the ${place}.`,
            events: [{ trigger: 'met', type: 'CONSULT', actors: ['Oslo', 'Lima'], place: [place] }],
          },
        ],
        actors,
      ),
    ).engagements.map((one) => one.place)
  assert.deepEqual(places('region'), [null])
  assert.deepEqual(places('Dovre region'), ['Dovre region'])
})

test('EV182: who visits a province or a base visits its state', () => {
  const told = (text: string, to: string, place: readonly string[] = []) =>
    lives(
      scene(
        [
          {
            text,
            events: [
              { trigger: 'visited', type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'], recipients: [to], place },
            ],
          },
        ],
        actors,
      ),
    )
  assert.deepEqual(told('Ann Lee visited Arequipa.', 'Arequipa'), ['visit held NOR:ann-lee PER'])
  assert.deepEqual(told('Ann Lee visited Vitor Air Base.', 'Vitor Air Base', ['Vitor Air Base']), [
    'visit held NOR:ann-lee PER',
  ])
  assert.deepEqual(told('Ann Lee visited occupied Arequipa.', 'Arequipa'), ['visit held NOR:ann-lee PER:daraa'])
})
