import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { entriesOf, lives } from '../told.ts'

const actors = {
  Lima: ['PER'],
  Quito: ['ECU'],
  'Ann Lee': ['NOR:ann-lee'],
  'Eva Dahl': ['NOR:eva-dahl'],
  'Bo Paz': ['PER:bo-paz'],
  leaders: ['PER:GOV', 'ECU:GOV'],
}

test('LE331: a meeting that is hosted is that meeting and no visit besides', () => {
  const host = { type: 'CONSULT', mode: 'visit', actors: ['Bo Paz'], recipients: ['Ann Lee'] }
  const told = (text: string) =>
    lives(
      scene(
        [
          {
            text,
            events: [{ ...host, trigger: 'hosted' }],
            also: { contact: { kind: 'visit', state: 'held', parties: [] } },
          },
        ],
        actors,
      ),
    )
  assert.match(told('Ann Lee hosted a virtual meeting with Bo Paz.')[0]!, /^meeting held/)
  assert.match(told('Ann Lee hosted Bo Paz for a dinner.')[0]!, /^visit held/)
})

test('LE332: who speaks with his own on the same day is in no contact with the others', () => {
  const line = (text: string, parties: readonly string[]) => ({
    text,
    events: [{ trigger: 'spoke', type: 'CONSULT', mode: 'phone', actors: parties, when: ['today'] }],
  })
  const [lima, own] = [
    line('Ann Lee spoke with Bo Paz today.', ['Ann Lee', 'Bo Paz']),
    line('Ann Lee also spoke today with Eva Dahl.', ['Ann Lee', 'Eva Dahl']),
  ]
  assert.deepEqual(lives(scene([lima, own], actors)), ['call held 2025-12-05 NOR:ann-lee PER:bo-paz'])
})

test('LE335: those whom a traveller will meet on a tour do not travel with him', () => {
  const visit = { type: 'CONSULT', mode: 'visit', modality: 'planned' }
  const lines = [
    {
      text: 'Ann Lee will travel to Lima and Quito.',
      events: [{ ...visit, trigger: 'travel', actors: ['Ann Lee'], recipients: ['Lima', 'Quito'] }],
    },
    {
      text: 'During the trip Ann Lee will meet the leaders of both.',
      events: [{ ...visit, trigger: 'trip', actors: ['Ann Lee', 'leaders'] }],
    },
  ]
  const visits = entriesOf(scene(lines, actors)).engagements
  assert.deepEqual(
    visits.map(({ kind, host }) => `${kind} ${host}`),
    ['visit PER', 'visit ECU'],
  )
})
