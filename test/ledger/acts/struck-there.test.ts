import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf, sided } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Rome: ['ITA'],
  'Turkish jets': ['TUR:MIL'],
  'Turkish fans': ['TUR:CIV'],
  Larissa: ['GRC'],
  Izmir: ['TUR'],
  Greece: ['GRC'],
}
const about = [1, 2, 3].map(
  (): Line => ({
    text: 'Athens blamed Ankara.',
    events: [{ trigger: 'blamed', type: 'ACCUSE', actors: ['Athens'], recipients: ['Ankara'] }],
  }),
)
const strike = (text: string, more: object = {}): Line => ({
  text,
  events: [
    { trigger: 'bombed', type: 'ASSAULT', mode: 'aerial', actors: ['Turkish jets'], recipients: ['a camp'], ...more },
  ],
})
const told = (...lines: readonly Line[]) => entriesOf(scene(lines, actors)).incidents.map(sided)

test('LE179: who strikes people of no known state in the land of the other one strikes that one', () => {
  const camp = strike('Turkish jets bombed a camp near Larissa.', { place: ['Larissa'] })
  assert.deepEqual(told(...about, camp), ['attack TUR:MIL → GRC'])
})

test('LE179: nor does it need an article about the two where they are neighbours, and nobody who is known is struck', () => {
  const text = 'Turkish jets bombed a camp near Larissa.'
  assert.deepEqual(told(strike(text, { place: ['Larissa'] })), ['attack TUR:MIL → GRC'])
  const band = scene(
    [strike(text.replace('a camp', 'the Red Band'), { recipients: ['Red Band'], place: ['Larissa'] })],
    {
      ...actors,
      'Red Band': ['group:red-band'],
    },
  )
  assert.deepEqual(
    entriesOf(band).incidents.map(({ recipients }) => recipients),
    [['group:red-band']],
  )
})

const post = (place: string, ...more: Line['events']): Line => ({
  text: `Ankara massed troops ${place}.`,
  events: [{ trigger: 'massed', type: 'MOBILIZE', mode: 'troops', actors: ['Ankara'], place: ['frontier'] }, ...more],
})

test('LE437: who masses troops at the border does so against the neighbour', () => {
  assert.deepEqual(told(...about, post('along the frontier')), ['border TUR → GRC'])
})

test('LE437: not where the two are no neighbours, nor at the border of a third', () => {
  const others = about.map((line) => JSON.parse(JSON.stringify(line).replaceAll('Athens', 'Rome')) as Line)
  assert.deepEqual(told(...others, post('along the frontier')), [])
  const third = post('at the frontier with Rome', { trigger: 'frontier', type: 'AGREE', actors: ['Rome'] })
  assert.deepEqual(told(...about, third), [])
  assert.deepEqual(told(...about, strike('Turkish jets bombed a camp at the border.', { place: ['border'] })), [])
})

test('LE179: not at home, nobody knows where, or at its border', () => {
  const text = (where: string) => `Turkish jets bombed a camp ${where}.`
  assert.deepEqual(told(...about, strike(text('near Izmir'), { place: ['Izmir'] })), [])
  assert.deepEqual(told(...about, strike(text('at night'))), [])
  assert.deepEqual(told(...about, strike(text('at the border of Greece'), { place: ['border of Greece'] })), [])
})

test('LE179: nor where the article is about no two, who are no neighbours, by a crowd, or by no deed that is told', () => {
  const camp = strike('Turkish jets bombed a camp near Rome.', { place: ['Rome'] })
  assert.deepEqual(told(camp), [])
  const fans = { actors: ['Turkish fans'], place: ['Larissa'] }
  assert.deepEqual(told(...about, strike('Turkish fans bombed a camp near Larissa.', fans)), [])
  const vague: Line = {
    text: 'Athens deplored that Ankara fed militias near Larissa.',
    events: [{ trigger: 'fed', type: 'ASSAULT', actors: ['Ankara'], recipients: ['militias'], place: ['Larissa'] }],
  }
  assert.deepEqual(told(...about, vague), [])
})
