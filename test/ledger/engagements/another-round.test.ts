import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], Rome: ['ITA'], 'Ann Lee': ['GRC:ann-lee'] }
const told = (...lines: readonly Line[]) => lives(scene(lines, actors))
const also = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })

const summit: Line = {
  text: 'Athens, Ankara and Rome met on Monday.',
  events: [
    { trigger: 'met', type: 'CONSULT', mode: 'multilateral', actors: ['Athens', 'Ankara', 'Rome'], when: ['Monday'] },
  ],
  also: also('summit', 'held'),
}
const round = (text: string, trigger: string, when: string, more: object = {}): Line => ({
  text,
  events: [{ trigger, type: 'CONSULT', modality: 'planned', when: [when], ...more }],
  also: also('summit', 'planned'),
})

test('LE125: another round is of those of the one before it', () => {
  const held = 'summit held 2025-12-01 GRC TUR ITA'
  assert.deepEqual(told(summit, round('A further summit will be held in May.', 'summit', 'May')), [
    held,
    'summit planned 2026-05 GRC TUR ITA',
  ])
  const many = { mode: 'multilateral' }
  assert.equal(told(summit, round('The next summit will be held in May.', 'summit', 'May', many)).length, 2)
  // not another one, of nobody knows when, of others
  assert.deepEqual(told(summit, round('A summit will be held in May.', 'summit', 'May', many)), [held])
  assert.deepEqual(told(summit, round('A further summit will be held.', 'summit', 'held')), [held])
  assert.deepEqual(
    told(summit, round('A further summit of Gulf rulers comes in May.', 'summit', 'May', { actors: ['Gulf rulers'] })),
    [held],
  )
  assert.deepEqual(told(round('A further summit will be held in May.', 'summit', 'May')), [])
})

test('LE406: a further round behind "meet again" is that one', () => {
  const agreed = (words: string): Line => ({
    text: `Athens and Ankara agreed to meet ${words}.`,
    events: [{ trigger: 'meet', type: 'CONSULT', modality: 'planned', actors: ['Athens', 'Ankara'], when: ['May'] }],
    also: also('talks', 'planned'),
  })
  const third = (when: string): Line => ({
    text: `The third round will be held on ${when}.`,
    events: [{ trigger: 'round', type: 'CONSULT', modality: 'planned', when: [when] }],
    also: also('talks', 'planned'),
  })
  for (const words of ['again in May', 'for a third time in May'])
    assert.deepEqual(
      told(agreed(words), third('12 May')),
      ['talks planned 2026-05-12 GRC TUR [planned 2026-05, planned 2026-05-12]'],
      words,
    )
  assert.equal(told(agreed('again in May'), third('12 June')).length, 2, 'another day')
  assert.equal(told(agreed('in May'), third('12 May')).length, 2, 'not again')
})

test('LE32: a capital that opens a sentence names nobody', () => {
  const about = [1, 2, 3].map(
    (): Line => ({
      text: 'Athens praised Ankara.',
      events: [{ trigger: 'praised', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] }],
    }),
  )
  const met = (who: string, names: readonly (readonly [string, string])[] = []): Line => ({
    text: `${who} met at the border on 20 November.`,
    events: [{ trigger: 'met', type: 'CONSULT', actors: [who], when: ['20 November'] }],
    also: { ...also('talks', 'held'), names },
  })
  assert.deepEqual(told(...about, met('Negotiators')), ['talks held 2025-11-20 GRC TUR'])
  const title = [['Ministers', 'TITLE']] as const
  assert.deepEqual(told(...about, met('Ministers', title)), ['talks held 2025-11-20 GRC TUR'], 'a title alone')
  assert.deepEqual(told(...about, met('The Gulf Council')), [])
})

test('LE8: who met somebody made no visit by it, and who is invited to a place of the other is to come', () => {
  const met = (mode: object): Line => ({
    text: 'Ann Lee met Ankara today.',
    events: [
      { trigger: 'met', type: 'CONSULT', actors: ['Ann Lee'], recipients: ['Ankara'], when: ['today'], ...mode },
    ],
    also: also('visit', 'held'),
  })
  assert.match(told(met({}))[0] ?? '', /^meeting held/)
  assert.match(told(met({ mode: 'visit' }))[0] ?? '', /^visit held/)
  const invited = (text: string, names: readonly (readonly [string, string])[]): Line => ({
    text,
    events: [{ trigger: 'invited', type: 'REQUEST', mode: 'meet', actors: ['Ankara'], recipients: ['Ann Lee'] }],
    also: { ...also('meeting', 'proposed'), names },
  })
  const ankara = ['Ankara#2', 'GPE'] as const
  assert.match(told(invited('Ankara invited Ann Lee to Ankara.', [ankara]))[0] ?? '', /^visit proposed/)
  assert.match(told(invited('Ankara invited Ann Lee to Rome.', [['Rome', 'GPE']]))[0] ?? '', /^meeting proposed/)
})

test('LE505: whoever comes to a state for a meeting makes a visit', () => {
  const came = (text: string, trigger: string, more: object = {}): readonly string[] => {
    const summit = { type: 'CONSULT', mode: 'multilateral', modality: 'planned', actors: ['Ann Lee', 'Rome'] }
    const way = { type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'], ...more }
    const document = scene(
      [
        {
          text,
          events: [
            { trigger, ...way },
            { trigger: 'summit', ...summit },
          ],
        },
      ],
      actors,
    )
    const annotations = document.annotations.map((one) => ({
      ...one,
      events: one.events.map((act) => ({ ...act, contact: { kind: 'summit' as const, state: 'held' as const } })),
    }))
    return lives({ ...document, annotations }).map((life) => life.replace(/ [0-9-]{10}| \[.*/gu, ''))
  }
  assert.deepEqual(came('Ann Lee arrives in Ankara for a summit with Rome.', 'arrives'), [
    'visit held GRC:ann-lee TUR',
    'summit planned GRC:ann-lee ITA',
  ])
  assert.match(came('Ann Lee met Ankara ahead of a summit with Rome.', 'met')[0] ?? '', /^summit/)
  const elsewhere = { place: ['Rome'] }
  assert.match(came('Ann Lee arrives for Ankara in Rome for a summit.', 'arrives', elsewhere)[0] ?? '', /^summit/)
})

test('LE4: what one sentence says twice of the same two, and of the same time, was held once', () => {
  const twice = (when: readonly string[], others: readonly string[] = ['Athens', 'Ankara']) =>
    told({
      text: 'Athens sounded Ankara out in May, and was heard in June; Rome watched.',
      events: [
        { trigger: 'sounded', type: 'CONSULT', actors: ['Athens', 'Ankara'], when: ['May'] },
        { trigger: 'heard', type: 'CONSULT', actors: others, when },
      ],
      also: also('talks', 'held'),
    })
  assert.deepEqual(twice(['May']).length, 1)
  assert.deepEqual(twice(['June']).length, 2)
  assert.deepEqual(twice(['May'], ['Athens', 'Rome']).length, 2)
})
