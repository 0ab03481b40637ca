import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Rome: ['ITA'],
  Lisbon: ['PRT'],
  'Ann Lee': ['GRC:ann-lee'],
  Judges: ['GRC:JUD'],
  Rebels: ['GRC:REB'],
}
const contact = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })
const told = (...lines: readonly Line[]) => lives(scene(lines, actors))
const visit = (to: string, more: object = {}): Line => ({
  text: `Ann Lee and the visit to ${to} on Monday.`,
  events: [
    {
      trigger: 'visit',
      type: 'CONSULT',
      mode: 'visit',
      actors: ['Ann Lee'],
      recipients: [to],
      when: ['Monday'],
      ...more,
    },
  ],
  also: contact('visit', 'held'),
})
const rain: Line = { text: 'It rained.', events: [] }

describe('LE372: what a guest of whom nobody says whose she is did on the visit told before', () => {
  const signed = (who: string, when: readonly string[] = []): Line => ({
    text: `There she and ${who} signed a letter on ${when[0] ?? 'cod'}.`,
    events: [{ trigger: 'signed', type: 'SUPPORT', actors: ['she', who], when }],
    also: contact('signing', 'held'),
  })
  const letter = signed('Director Nora Quist')
  const kinds = (...lines: readonly Line[]) => told(...lines).map((line) => line.split(' ')[0])
  test('is between the two of the visit', () =>
    assert.deepEqual(kinds(visit('Ankara'), rain, letter), ['visit', 'signing']))
  test('not far from it, or on another day', () => {
    assert.deepEqual(kinds(visit('Ankara'), rain, rain, rain, letter), ['visit'])
    assert.deepEqual(kinds(visit('Ankara'), signed('Director Nora Quist', ['Thursday'])), ['visit'])
  })
  test('not before it, nor after two visits', () => {
    assert.deepEqual(kinds(letter, visit('Ankara')), ['visit'])
    assert.deepEqual(kinds(visit('Ankara'), visit('Rome'), letter), ['visit', 'visit'])
  })
  test('not with nobody who has a name', () =>
    assert.deepEqual(kinds(visit('Ankara'), signed('a director')), ['visit']))
})

describe('LE178: what is to be signed on a visit to come', () => {
  const due = visit('Ankara', { modality: 'planned' })
  const signing = (by: string): Line => ({
    text: `A pact is to be signed by the ${by}.`,
    events: [{ trigger: 'signed', type: 'SUPPORT', modality: 'planned', actors: [by] }],
    also: contact('signing', 'planned'),
  })
  const planned = { ...due, also: contact('visit', 'planned') }
  test('has the day of the visit, and ministers without a name are nobody', () =>
    assert.equal(
      told(planned, rain, rain, rain, signing('Ministers')).at(-1)?.split(' ').slice(0, 3).join(' '),
      'signing planned 2025-12-08',
    ))
  test('but who has a name is somebody', () => assert.equal(told(planned, signing('Quists')).length, 1))
})

describe('LE373: talks of one of two in the other one', () => {
  const talks = (place: string, more: object = {}): Line => ({
    text: `Athens goes to the talks in ${place} with care.`,
    events: [{ trigger: 'talks', type: 'CONSULT', modality: 'planned', actors: ['Athens'], place: [place], ...more }],
    also: contact('talks', 'planned'),
  })
  const praise = (who: string): Line => ({
    text: `${who} praised the harbour.`,
    events: [{ trigger: 'praised', type: 'SUPPORT', actors: [who] }],
  })
  test('are with the other one', () => assert.equal(told(praise('Ankara'), talks('Ankara'))[0]?.slice(-7), 'GRC TUR'))
  test('not where a third state is named, or of many', () => {
    assert.deepEqual(told(praise('Ankara'), praise('Rome'), talks('Ankara')), [])
    assert.deepEqual(told(praise('Ankara'), talks('Ankara', { mode: 'multilateral' })), [])
  })
  test('nor of a body at the place of a member', () => {
    const line = { ...talks('Ankara', { actors: ['NATO'] }), text: 'NATO goes to the talks in Ankara with care.' }
    assert.deepEqual(told(praise('Ankara'), line), [])
  })
  test('LE428: two persons may be of one delegation', () => {
    const line = {
      ...talks('Ankara', { actors: ['Judges', 'Ann Lee'] }),
      text: 'Judges and Ann Lee go to the talks in Ankara.',
    }
    assert.equal(told(praise('Ankara'), line).length, 1)
  })
  test('LE428: nor with several of the one, who talk with each other', () => {
    const both = { actors: ['Judges', 'Rebels'] }
    const line = { ...talks('Ankara', both), text: 'Judges and Rebels go to the talks in Ankara with care.' }
    assert.deepEqual(told(praise('Ankara'), line), [])
  })
})

describe('LE18: where contacts are in a third state', () => {
  const about: readonly Line[] = [1, 2, 3].map(() => ({
    text: 'Athens praised Ankara.',
    events: [{ trigger: 'praised', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] }],
  }))
  const met: Line = {
    text: 'Athens and Ankara met in Lisbon on Monday.',
    events: [{ trigger: 'met', type: 'CONSULT', actors: ['Athens', 'Ankara'], place: ['Lisbon'], when: ['Monday'] }],
  }
  const came: Line = {
    text: 'Ann Lee came in May 2024.',
    events: [{ trigger: 'came', type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'], when: ['May 2024'] }],
  }
  const visits = (...lines: readonly Line[]) => told(...lines).filter((line) => /^visit .*2024/u.test(line)).length
  test('the host of a visit is left open', () => assert.equal(visits(...about, met, came), 0))
  test('but not where a visit to one of the two is told', () =>
    assert.equal(visits(...about, visit('Ankara'), met, came), 1))
})
