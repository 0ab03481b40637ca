import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { EventDocument } from '../../src/events/document.ts'
import { type Line, scene } from '../events/scene.ts'
import { entriesOf, lives } from './told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Moro': ['GRC:bo-moro'],
  relatives: ['GRC:CIV'],
  officials: ['GRC:GOV'],
}
const about = [1, 2, 3].map(
  (): Line => ({
    text: 'Athens praised Ankara.',
    events: [{ trigger: 'praised', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] }],
  }),
)
const idle = (count: number) => Array.from({ length: count }, (): Line => ({ text: 'Rain fell.', events: [] }))

describe('LE385: in long news the other one of the two is left out only where the sentence names it', () => {
  const met: Line = {
    text: 'Ann Lee held talks.',
    events: [{ trigger: 'talks', type: 'CONSULT', actors: ['Ann Lee'] }],
  }
  const asked: Line = {
    ...met,
    text: 'As Ankara had asked, Ann Lee held talks.',
    also: { names: [['Ankara', 'GPE']] },
  }
  const banned: Line = {
    text: 'Athens banned all imports.',
    events: [{ trigger: 'banned', type: 'SANCTION', actors: ['Athens'] }],
  }
  const of = (line: Line, count: number) => scene([...about, ...idle(count), line], actors)
  const measures = (count: number) =>
    entriesOf(of(banned, count)).measures.map(({ recipients }) => recipients.join(' '))

  test('a contact', () => {
    assert.deepEqual(lives(of(met, 5)), ['talks held GRC:ann-lee TUR'])
    assert.deepEqual(lives(of(met, 14)), [])
    assert.deepEqual(lives(of(asked, 14)), ['talks held GRC:ann-lee TUR'])
    assert.deepEqual(lives({ ...of(met, 14), isNews: false }), ['talks held GRC:ann-lee TUR'])
  })

  test('a measure', () => {
    assert.deepEqual(measures(5), ['TUR'])
    assert.deepEqual(measures(14), [])
  })
})

test('LE386: who lands in a town of his own state visits nobody', () => {
  const landed = (town: string): Line => ({
    text: `Ann Lee landed in ${town}.`,
    events: [{ trigger: 'landed', type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'], place: [town] }],
  })
  const names = { ...actors, Sparta: ['GRC'], Officials: ['GRC:GOV'] }
  const visits = (town: string) => lives(scene([...about, landed(town)], names))
  assert.deepEqual(visits('Sparta'), [])
  const some = { ...landed('Sparta'), text: 'Officials landed in Sparta.' }
  const guessedThere = { ...some, events: [{ ...some.events[0]!, actors: ['Officials'] }] }
  assert.deepEqual(lives(guessed(scene([...about, guessedThere], names))), ['visit held GRC:GOV TUR'], 'a guess')
  assert.deepEqual(visits('Ankara'), ['visit held GRC:ann-lee TUR'])
})

test('LE500: nor is he who acts the other one of the two where a third does something else to the same side', () => {
  const actorsHere = { ...actors, Lima: ['PER'] }
  const opened = (who: string): Line => ({
    text: `${who} helps Athens, which was banned.`,
    events: [
      { trigger: 'helps', type: 'AID', actors: [who], recipients: ['Athens'] },
      { trigger: 'banned', type: 'SANCTION', recipients: ['Athens'] },
    ],
  })
  const authors = (who: string) =>
    entriesOf(scene([...about, opened(who)], actorsHere))
      .measures.filter(({ kind }) => kind !== 'aid')
      .map((one) => one.actors.join(' '))
  assert.deepEqual(authors('Ankara'), ['TUR'])
  assert.deepEqual(authors('Lima'), [])
})

describe('LE387: whom only the topic of the article makes one of his own people', () => {
  const met = (...others: readonly string[]): Line => ({
    text: `Ann Lee met ${others.join(' and ')} at noon.`,
    events: [{ trigger: 'met', type: 'CONSULT', actors: ['Ann Lee', ...others] }],
  })
  const contacts = (...others: readonly string[]) => lives(guessed(scene([...about, met(...others)], actors)))

  test('is of the other state, unless he is private by his words or stands beside one of his own', () => {
    assert.deepEqual(contacts('officials'), ['talks held GRC:ann-lee TUR'])
    assert.deepEqual(contacts('relatives'), [])
    assert.deepEqual(contacts('officials', 'Bo Moro'), [])
  })
})

/** The same scene, where "officials" and "relatives" are of their state by a guess. */
function guessed(document: EventDocument): EventDocument {
  const isGuess = (id: string) => /:(?:GOV|CIV)$/u.test(id)
  const resolutions = [...document.resolutions].map(
    ([id, one]) => [id, one.actors.some(isGuess) ? { ...one, likelihood: 0.8 } : one] as const,
  )
  return { ...document, resolutions: new Map(resolutions) }
}

test('LE3: the states of a region are no party where two others are there', () => {
  const met = (...others: readonly string[]): Line => ({
    text: `Ann Lee met ${others.join(' and ')} at noon.`,
    events: [{ trigger: 'met', type: 'CONSULT', actors: ['Ann Lee', ...others] }],
  })
  const names = { ...actors, 'Asian leaders': ['people:asian-states'], Rome: ['ITA'] }
  assert.deepEqual(lives(scene([met('Rome', 'Asian leaders')], names)), ['talks held 2025-12-05 GRC:ann-lee ITA'])
})
