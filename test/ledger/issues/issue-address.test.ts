import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Rome: ['ITA'],
  Cairo: ['EGY'],
  Lee: ['GRC:ann-lee'],
  Neri: ['ITA:bo-neri'],
  'the Reef Trust': ['ngo:reef-trust'],
}

/** A sentence in which Athens, or who is given, raises the ferries with Rome. */
function line(text: string, events: Line['events'] = [], sides: readonly [string, string] = ['Athens', 'Rome']): Line {
  const inside = Object.keys(actors).filter((name) => text.includes(name))
  const issue = { topic: 'ferries', raised_by: [sides[0]], with: [sides[1]], status: 'raised' }
  const issues = text.includes('ferries') ? [issue] : []
  return { text, events, also: { names: inside.map((name) => [name, 'ORG']), issues } }
}

function voices(lines: readonly Line[], isNews = true): readonly (boolean | undefined)[] {
  return entriesOf({ ...scene(lines, actors), isNews }).issues.map(({ inPublic }) => inPublic)
}

const act = (trigger: string, type: string, by: string, to: string, modality = 'actual') => [
  { trigger, type, modality, actors: [by], recipients: [to] },
]
const met = (modality: string, ...parties: string[]) => [
  { trigger: 'meet', type: 'CONSULT', modality, actors: parties },
]
const talk = line('Lee and Neri meet in Bari.', met('actual', 'Lee', 'Neri'))
const idle = line('The harbour was busy.')

describe('LE530: a matter that is put to nobody is only spoken of in public', () => {
  for (const [what, told] of [
    [
      'who charges somebody with it',
      [line('Athens blamed Rome for the ferries.', act('blamed', 'ACCUSE', 'Athens', 'Rome'))],
    ],
    [
      'who threatens over it',
      [line('Athens threatens Rome over the ferries.', act('threatens', 'THREATEN', 'Athens', 'Rome'))],
    ],
    ['who speaks of it', [line('Athens said that Rome should mind the ferries.')]],
    ['who asks a third one about it', [line('Athens told Cairo that Rome lost the ferries.')]],
    [
      'who demands nothing',
      [line('Athens asked nothing of Rome about ferries.', act('asked', 'REQUEST', 'Athens', 'Rome', 'negated'))],
    ],
    [
      'who is only to meet',
      [line('Lee is to meet Neri.', met('planned', 'Lee', 'Neri')), line('Athens blamed Rome for the ferries.')],
    ],
    ['who belongs to no state', [line('the Reef Trust blamed Rome for ferries.', [], ['the Reef Trust', 'Rome'])]],
    ['who has met them some sentences before', [talk, idle, line('Athens blamed Rome for the ferries.')]],
    [
      'who only should demand it',
      [line('Athens should urge Rome to move the ferries.', act('urge', 'REQUEST', 'Athens', 'Rome', 'hypothetical'))],
    ],
  ] as const)
    it(what, () => assert.deepEqual(voices(told), [true]))

  for (const [what, told] of [
    ['who meets them', [talk, line('Athens blamed Rome for the ferries.')]],
    ['who himself met them', [talk, idle, line('Lee blamed Rome for the ferries.', [], ['Lee', 'Rome'])]],
    [
      'who demands it of them',
      [line('Athens urged Rome to move the ferries.', act('urged', 'REQUEST', 'Athens', 'Rome'))],
    ],
    ['who tells them', [line('Athens warned Rome of the ferries.')]],
    ['who brings it up with them', [line('Athens raised the ferries with Rome.')]],
    ['who writes to them', [line('In a letter to Rome, Athens spoke of the ferries.')]],
    ['who summons their envoy', [line('Athens summoned an envoy over the ferries of Rome.')]],
  ] as const)
    it(`… not ${what}`, () => assert.deepEqual(voices(told), [undefined]))

  it('what a state asks in its own text of who takes no part in a contact, it asks in public', () => {
    const urged = line('Athens urged Rome to move the ferries.', act('urged', 'REQUEST', 'Athens', 'Rome'))
    assert.deepEqual(voices([urged], false), [true])
    assert.deepEqual(voices([talk, urged], false), [undefined])
  })

  it('a second sentence that puts it to them is enough', () => {
    const blamed = line('Athens blamed Rome for the ferries.')
    assert.deepEqual(voices([blamed, line('Athens raised the ferries with Rome.')]), [undefined])
    assert.deepEqual(voices([blamed, blamed]), [true])
  })
})
