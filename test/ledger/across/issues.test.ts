import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { telling } from './telling.ts'

type Issue = Telling<'issue'>['record']

const boats = (article: string, published: string, record: Partial<Issue>) =>
  telling('issue', article, published, { topic: 'migrant boats', raisedBy: ['GRC'], with: ['TUR'], ...record })

const oneOf = (tellings: readonly Telling[]) => {
  const entries = foldAll(tellings)
  assert.equal(entries.length, 1)
  return (entries[0] as Entry<'issue'>).record
}

describe('LA22: what was raised stays so', () => {
  const cases: readonly (readonly [Issue['status'][], Issue['status']])[] = [
    [['raised', 'expected'], 'raised'],
    [['open', 'expected', 'expected'], 'open'],
    [['raised', 'agreed', 'expected'], 'agreed'],
    [['expected', 'raised'], 'raised'],
    [['agreed', 'raised'], 'raised'],
    [['expected', 'expected'], 'expected'],
  ]
  for (const [told, stands] of cases)
    test(told.join(', '), () => {
      const tellings = told.map((status, at) => boats(`a${at}`, `2024-03-0${at + 1}`, { status }))
      assert.equal(oneOf(tellings).status, stands)
    })
})

describe('LA21: of the sides of an issue those count that more than a few tell', () => {
  const told = (n: number) => Array.from({ length: n }, (_, at) => boats(`a${at}`, '2024-03-01', {}))
  test('one in six is left out', () => {
    const few = boats('b', '2024-03-01', { raisedBy: ['GRC', 'CYP'], with: ['TUR', 'LBY'] })
    const { raisedBy, with: others } = oneOf([...told(5), few])
    assert.deepEqual([raisedBy, others], [['GRC'], ['TUR']])
  })
  test('one in five counts', () => {
    const few = boats('b', '2024-03-01', { raisedBy: ['GRC', 'CYP'], with: ['TUR', 'LBY'] })
    const { raisedBy, with: others } = oneOf([...told(4), few])
    assert.deepEqual(
      [raisedBy, others],
      [
        ['GRC', 'CYP'],
        ['TUR', 'LBY'],
      ],
    )
  })
  test('who raises it is not among those it is raised with, but for a few', () => {
    const back = boats('b', '2024-03-01', { raisedBy: ['TUR'], with: ['GRC'] })
    assert.deepEqual(oneOf([...told(5), back]).with, ['TUR'])
  })
})

describe('LA53: a matter outlasts those who speak of it', () => {
  const talk = (article: string, published: string, raisedBy: readonly string[], others: readonly string[] = []) =>
    boats(article, published, { raisedBy, with: others })
  const first = talk('a', '2024-03-01', ['GRC:ann-lee'], ['TUR:bo-kaya'])
  for (const [what, told, due] of [
    ['whom one article names stays', [first], 'GRC:ann-lee → TUR:bo-kaya'],
    [
      'of others in a later article the states stand',
      [first, talk('b', '2024-06-01', ['GRC:eva-papa'], ['TUR:can-demir'])],
      'GRC → TUR',
    ],
    [
      'who is named in each stays',
      [first, talk('b', '2024-06-01', ['GRC:ann-lee'], ['TUR:can-demir'])],
      'GRC:ann-lee → TUR',
    ],
    [
      'so does one who is named there by the surname',
      [first, talk('b', '2024-06-01', ['GRC:lee'], ['TUR:can-demir'])],
      'GRC:ann-lee GRC:lee → TUR',
    ],
    [
      'an article of the same days may name nobody',
      [first, talk('b', '2024-03-05', ['GRC'], ['TUR'])],
      'GRC:ann-lee → TUR:bo-kaya',
    ],
    ['not one weeks later', [first, talk('b', '2024-04-05', ['GRC'], ['TUR'])], 'GRC → TUR'],
    [
      'of those who are named together the one who lasts stays',
      [
        talk('a', '2024-03-01', ['GRC:ann-lee', 'GRC:eva-papa'], ['TUR']),
        talk('b', '2024-06-01', ['GRC:ann-lee'], ['TUR']),
      ],
      'GRC:ann-lee → TUR',
    ],
  ] as const)
    test(what, () => {
      const { raisedBy, with: others } = oneOf(told)
      assert.equal(`${raisedBy.join(' ')} → ${others.join(' ')}`, due)
    })
})

describe('LA89: who hears of a matter far oftener than raising it is one it is raised with', () => {
  const asked = (article: string) => boats(article, '2024-03-01', {})
  const together = (article: string) => boats(article, '2024-03-02', { raisedBy: ['GRC', 'TUR'], with: [] })
  for (const [what, told, due] of [
    ['once together, three times one with the other', [asked('a'), together('b'), asked('c'), asked('d')], 'GRC → TUR'],
    ['once together, twice one with the other', [asked('a'), together('b'), asked('c')], 'GRC TUR → '],
    ['as often together', [asked('a'), together('b')], 'GRC TUR → '],
    [
      'tellings in which nobody raises it say nothing',
      [
        asked('a'),
        together('b'),
        ...['c', 'd', 'e'].map((id) => boats(id, '2024-03-03', { raisedBy: [], with: ['GRC', 'TUR'] })),
      ],
      'GRC TUR → ',
    ],
    [
      'each once with the other raise it both',
      [asked('a'), boats('b', '2024-03-02', { raisedBy: ['TUR'], with: ['GRC'] })],
      'GRC TUR → ',
    ],
  ] as const)
    test(what, () => {
      const { raisedBy, with: others } = oneOf(told)
      assert.equal(`${raisedBy.join(' ')} → ${others.join(' ')}`, due)
    })
})

describe('LA90: when another wording is of the same matter', () => {
  const entriesOf = (...topics: readonly string[]) =>
    foldAll(topics.map((topic, at) => boats(`a${at}`, `2024-03-0${at + 1}`, { topic }))).length
  for (const [a, b] of [
    ['ferries to Ghana', 'lessons of Ghana'],
    ['raids from Ghana on Togo', 'border of Ghana and Togo'],
    ['Ghana', 'Ghana’s ferry licences'],
    ['Indo-Pacific', 'Indo-Pacific ferry lines'],
    ['ferries of the African Union', 'seat in the AU'],
    ['arms for Ghana', 'arms for Togo'],
    ['human rights', 'human smuggling'],
  ] as const)
    test(`${a} ≠ ${b}`, () => assert.equal(entriesOf(a, b), 2))
  for (const [a, b] of [
    ['situation in Ghana', 'Ghana'],
    ['Black Sea grain', 'grain from the Black Sea'],
    ['wrecks in the Black Sea', 'patrols in the Black Sea'],
    ['arms for Ghana', 'Ghanaian arms'],
    ['arms for Ghana', 'arms'],
    ['human rights', 'Human Rights Council'],
  ] as const)
    test(`${a} = ${b}`, () => assert.equal(entriesOf(a, b), 1))

  test('it is like half of the wordings at least, not like one of many', () => {
    const chain = ['migrant boats', 'boats of migrants', 'sunken boats', 'sunken ferry'] as const
    assert.equal(entriesOf(...chain), 2)
    assert.equal(entriesOf(chain[2], chain[3]), 1)
  })

  test('two in three words of one of many are enough', () => {
    const many = ['migrant boats', 'boats of migrants', 'sunken boats'] as const
    assert.equal(entriesOf(...many, 'sunken boats and crews'), 1)
    assert.equal(entriesOf(...many, 'sunken crews and ferries'), 2)
  })
  test('not where another wording is another matter', () => {
    const boatsOfGhana = ['sunken boats of Ghana', 'sunken boats', 'wrecks and boats'] as const
    assert.equal(entriesOf(...boatsOfGhana), 1)
    assert.equal(entriesOf(...boatsOfGhana, 'sunken boats of Togo'), 2)
  })
})

describe('LA194: a noun alone takes up the matter told before', () => {
  const entriesOf = (days: number, ...topics: readonly string[]) =>
    foldAll(topics.map((topic, at) => boats(`a${at}`, `2024-0${3 + at * (days > 60 ? 3 : 1)}-01`, { topic }))).length
  for (const [what, days, topics, due] of [
    ['the fee', 30, ['permit fee for imported ferry parts', 'fee'], 1],
    ['the sinking, with what sank told later', 30, ['sinking', 'sinking of the trawler Delfina Star'], 1],
    ['the dispute about it', 30, ['visa for a retired ferry captain', 'visa dispute'], 1],
    ['not after sixty days', 90, ['permit fee for imported ferry parts', 'fee'], 2],
    ['not by what the noun only goes with', 30, ['permit fee for imported ferry parts', 'parts'], 2],
    ['nor with an adjective of its own', 30, ['sunken ferry of the northern island line', 'regional ferry'], 2],
  ] as const)
    test(what, () => assert.equal(entriesOf(days, ...topics), due))
})

describe('LA22: one telling that puts a matter to the other side is enough', () => {
  const inPublic = { inPublic: true } as const
  const cases: readonly (readonly [string, readonly Partial<Issue>[], true | undefined])[] = [
    ['told in public alone', [inPublic, inPublic], true],
    ['put to it once', [inPublic, {}, inPublic], undefined],
    ['raised by both together', [inPublic, { raisedBy: ['GRC', 'TUR'], with: [] }], undefined],
    ['talked over between them', [inPublic, { raisedBy: [], with: ['GRC', 'TUR'] }], undefined],
    ['open between them', [inPublic, { raisedBy: [], with: ['GRC', 'TUR'], status: 'open' }], true],
    ['agreed by now', [inPublic, { ...inPublic, status: 'agreed' }], undefined],
  ]
  for (const [what, told, due] of cases)
    test(what, () => {
      const tellings = told.map((record, at) => boats(`a${at}`, `2024-03-0${at + 1}`, record))
      assert.equal(oneOf(tellings).inPublic, due)
    })
})
