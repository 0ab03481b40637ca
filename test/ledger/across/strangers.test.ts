import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asOf } from '../../../src/ledger/across/as-of.ts'
import type { Entry, Told } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { contactsInPassing } from '../../../src/ledger/across/untold/strangers.ts'
import { contact, day, few, telling } from './telling.ts'

const meeting = { kind: 'meeting' as const }
const ofBoth = { ...meeting, parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:bo-kaya' }] }
const beside = (...names: readonly string[]) => ({ inPassing: true, strangers: names })
const withAnn = { ...meeting, parties: [{ actor: 'GRC:ann-lee' }] }
const planned = contact('a', '2024-03-01', 'planned', day('2024-03-14'), ofBoth)

describe('LA201: a contact of which an article names one side as a stranger', () => {
  const cases: readonly (readonly [string, number, string, Parameters<typeof contact>])[] = [
    [
      'the person of the other side',
      1,
      'held',
      ['b', '2024-03-14', 'held', day('2024-03-14'), withAnn, beside('bo-kaya')],
    ],
    ['told before the plan', 1, 'held', ['b', '2024-02-14', 'held', day('2024-03-14'), withAnn, beside('bo-kaya')]],
    ['by a longer name', 1, 'held', ['b', '2024-03-14', 'held', day('2024-03-14'), withAnn, beside('bo-m-kaya')]],
    ['another name', 2, 'planned', ['b', '2024-03-14', 'held', day('2024-03-14'), withAnn, beside('mo-kaya')]],
    [
      'also another name',
      2,
      'planned',
      ['b', '2024-03-14', 'held', day('2024-03-14'), withAnn, beside('bo-kaya', 'mo-demir')],
    ],
    [
      'the person of the side that is known',
      2,
      'planned',
      ['b', '2024-03-14', 'held', day('2024-03-14'), { ...meeting, parties: [{ actor: 'GRC' }] }, beside('ann-lee')],
    ],
    [
      'beside another state',
      2,
      'planned',
      ['b', '2024-03-14', 'held', day('2024-03-14'), { ...meeting, parties: [{ actor: 'EGY' }] }, beside('bo-kaya')],
    ],
    [
      'beside another person',
      2,
      'planned',
      [
        'b',
        '2024-03-14',
        'held',
        day('2024-03-14'),
        { ...meeting, parties: [{ actor: 'GRC:cleo-dara' }] },
        beside('bo-kaya'),
      ],
    ],
    ['another day', 2, 'planned', ['b', '2024-05-14', 'held', day('2024-05-14'), withAnn, beside('bo-kaya')]],
    [
      'a call',
      2,
      'planned',
      ['b', '2024-03-14', 'held', day('2024-03-14'), { ...withAnn, kind: 'call' }, beside('bo-kaya')],
    ],
  ]
  for (const [name, count, state, told] of cases)
    test(name, () => {
      const entries = foldAll([planned, contact(...told)]) as readonly Entry<'engagement'>[]
      const listed = entries.flatMap((entry) => asOf(entry, '2024-03-14') ?? [])
      assert.equal(entries.length, count)
      assert.deepEqual(
        listed.map(({ record, pairs }) => [record.state, pairs]),
        [[state, [['GRC', 'TUR']]]],
      )
    })

  test('counts as a source, and opens no entry by itself', () => {
    const passing = contact('b', '2024-03-14', 'held', day('2024-03-14'), withAnn, beside('bo-kaya'))
    assert.equal(foldAll([planned, passing])[0]?.sources, 2)
    const again = contact('c', '2024-03-15', 'held', day('2024-03-14'), withAnn, beside('bo-kaya'))
    const [entry, ...others] = foldAll([passing, again])
    assert.deepEqual([entry?.sources, entry?.pairs, others.length], [0, [], 0])
  })
})

describe('LA201: what a reading tells of strangers', () => {
  const text = 'Minister Bo Kaya met Ann Lee on Thursday.'
  const role = (words: string, actors: readonly string[]) => ({
    ...{ role: 'actor' as const, start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words },
    ...{ actors, anyOf: false },
  })
  const trigger = { start: text.indexOf('met'), end: text.indexOf('met') + 3, text: 'met' }
  const roles = [role('Minister Bo Kaya', []), role('Ann Lee', ['GRC:ann-lee'])]
  const act = telling('event', 'a', '2024-03-14', {
    type: 'CONSULT',
    contact: { kind: 'meeting', state: 'held' },
    actors: ['GRC:ann-lee'],
    date: day('2024-03-14'),
    evidence: [{ sentence: 0, start: 0, end: text.length, trigger, roles }],
  }).record
  const mention = (words: string, actors: readonly string[], chain: number) => ({
    ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words, kind: 'PER' },
    ...{ actors, chain },
  })
  const mentions = [mention('Bo Kaya', [], 0), mention('Ann Lee', ['GRC:ann-lee'], 1)]
  const read = (event: Partial<Told['event']>, more: object = {}) =>
    contactsInPassing({ events: [{ ...act, ...event }], engagements: [], mentions, ...more }, '2024-03-14').map(
      ({ record, strangers }) => [record.kind, record.state, ...record.parties, ...strangers],
    )

  test('the full name of whom nothing explains', () => {
    assert.deepEqual(read({}), [['meeting', 'held', { actor: 'GRC:ann-lee' }, 'bo-kaya']])
  })
  test('not a surname, nor what may be, was long ago, or is a contact of the reading', () => {
    assert.deepEqual(read({}, { mentions: [mention('Kaya', [], 0), mentions[1]] }), [])
    assert.deepEqual(read({ modality: 'possible' }), [])
    assert.deepEqual(read({ historical: true }), [])
    assert.deepEqual(read({ contact: null }), [])
    const same = telling('engagement', 'a', '2024-03-14', { evidence: act.evidence }).record
    assert.deepEqual(read({}, { engagements: [same] }), [])
  })
})

test('LA18: the days on which a visit was held hold those that are told of it alone, not those of a meeting', () => {
  const dayOf = (kind: 'visit' | 'meeting') => {
    const told = { kind, parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }] }
    const entries = foldAll([
      contact('a', '2024-03-12', 'planned', day('2024-03-13'), told),
      contact('b', '2024-03-15', 'held', day('2024-03-14'), told),
      contact('c', '2024-03-16', 'held', few('2024-03-13', '2024-03-15'), told),
    ]) as readonly Entry<'engagement'>[]
    return entries.map(({ record }) => `${record.date?.start} ${record.date?.end}`)
  }
  assert.deepEqual(dayOf('visit'), ['2024-03-13 2024-03-15'])
  assert.notDeepEqual(dayOf('meeting'), ['2024-03-13 2024-03-15'])
})
