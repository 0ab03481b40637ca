import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Role } from '../../../src/events/event.ts'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { topicLikeness } from '../../../src/ledger/across/topics.ts'
import { likeness } from '../../../src/ledger/across/wording.ts'
import { telling } from './telling.ts'

describe('LA3: when two topics are one', () => {
  const same = [
    ['working hours of truckers', 'working hours of truckers who use the pass'],
    ['fines', 'fines for fishermen'],
    ['shipping in the Khor Abdullah waterway', 'deepening Khor Abdullah'],
    ['bottom trawling', 'timetable on trawling'],
    ['China', 'china'],
    ['water crisis', 'shared water'],
    ['missiles of the DPRK', 'North Korean missile'],
    ['disputed reef', 'row over the reef'],
    ['war on Togo', 'invasion of Togo'],
    ['duty on milk', 'milk duties'],
  ] as const
  const others = [
    ['confidence-building measures', 'deterrence measures'],
    ['energy security', 'systemic imbalances in the energy system'],
    ['recent events', 'ongoing developments'],
    ['migrant boats', 'rights of the minority'],
    ['peace and stability', 'peace on the peninsula'],
    ['', 'anything'],
    ['water crisis', 'banking crisis'],
    ['economic growth', 'economic ties'],
    ['regional relationships', 'ties in the region'],
  ] as const
  for (const [a, b] of same) test(`${a} = ${b}`, () => assert.ok(topicLikeness(a, b) > 0))
  for (const [a, b] of others) test(`${a} ≠ ${b}`, () => assert.equal(topicLikeness(a, b), 0))

  test('symmetric, from 0 to 1, and a wording is like itself', () => {
    const words = fc
      .array(fc.constantFrom('boats', 'gas', 'the', 'border', 'prisoners', 'of'))
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, (a, b) => {
        for (const like of [likeness, topicLikeness]) {
          assert.equal(like(a, b), like(b, a))
          assert.ok(like(a, b) >= 0 && like(a, b) <= 1)
        }
        assert.equal(topicLikeness(a, a), 1)
      }),
    )
  })
})

describe('LA10, LA11, LA13, LA14: issues, statements, channels, outlook', () => {
  const count = (tellings: readonly Telling[]) => foldAll(tellings).length
  const issue = (id: string, topic: string, record: Partial<Telling<'issue'>['record']> = {}) =>
    telling('issue', id, '2024-03-01', { topic, raisedBy: ['GRC'], with: ['TUR'], ...record })

  test('LA10: an issue under other words is one, and stands as it was told last', () => {
    const told = [
      issue('a', 'migrant boats', { status: 'raised' }),
      issue('b', 'boats of migrants', { status: 'agreed' }),
    ]
    const [entry, ...others] = foldAll(told) as readonly Entry<'issue'>[]
    assert.equal(others.length, 0)
    assert.deepEqual(
      [entry?.record.topic, entry?.record.aliases, entry?.record.status],
      ['migrant boats', ['boats of migrants'], 'agreed'],
    )
  })

  test('LA10: between others it is another', () => {
    assert.equal(
      count([issue('a', 'migrant boats'), issue('b', 'migrant boats', { raisedBy: ['ITA'], with: ['TUN'] })]),
      2,
    )
  })

  test('LA10: what one raises with two others, and with each of them, is no one matter of all', () => {
    const withBoth = issue('a', 'migrant boats', { with: ['TUR', 'ITA'] })
    const withTurkey = issue('b', 'migrant boats')
    const withItaly = issue('c', 'migrant boats', { with: ['ITA'] })
    assert.equal(count([withBoth, withTurkey]), 1)
    assert.equal(count([withBoth, withItaly]), 1)
    assert.equal(count([withBoth, withTurkey, withItaly]), 2)
  })

  test('LA11: the same words of the same speaker are said once', () => {
    const said = (id: string, speaker: string, content: string) =>
      telling('statement', id, '2024-03-01', { speaker, speakerActor: null, content, about: ['TUR'] })
    assert.equal(count([said('a', 'Ann Lee', 'We want quiet waters'), said('b', 'Lee', 'We want quiet waters now')]), 1)
    assert.equal(count([said('a', 'Ann Lee', 'We want quiet waters'), said('b', 'Bo Kaya', 'We want quiet waters')]), 2)
    assert.equal(
      count([said('a', 'Ann Lee', 'We want quiet waters'), said('b', 'Ann Lee', 'The summer will be hot')]),
      2,
    )
  })

  describe('LA11: what several say together is said by all of them', () => {
    const said = (id: string, published: string, speakers: readonly string[]) => {
      const roles = speakers.map((actor) => ({
        role: 'speaker' as const,
        start: 0,
        end: 1,
        text: '',
        actors: [actor],
        anyOf: false,
      }))
      const evidence = [{ sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text: '' }, roles }]
      const speakerActor = speakers.length === 1 ? speakers[0]! : null
      const record = {
        speaker: speakers.join(', '),
        speakerActor,
        content: 'quiet waters for ferries',
        about: ['ITA'],
        evidence,
      }
      return telling('statement', id, published, record)
    }
    const both = said('a', '2024-03-01', ['GRC:ann-lee', 'TUR:bo-kaya'])
    for (const [what, next, due] of [
      ['the same two, days later', said('b', '2024-03-05', ['TUR:bo-kaya', 'GRC:ann-lee']), 1],
      ['one of them, that day', said('b', '2024-03-01', ['GRC:ann-lee']), 1],
      ['one of them, days later', said('b', '2024-03-05', ['GRC:ann-lee']), 2],
      ['one of them with another', said('b', '2024-03-05', ['GRC:ann-lee', 'EGY:can-demir']), 2],
      ['one of them with another, that day', said('b', '2024-03-01', ['GRC:ann-lee', 'EGY:can-demir']), 2],
    ] as const)
      test(what, () => {
        assert.equal(count([both, next]), due)
      })
  })

  test('LA13: a channel is one a level and pair, and stands as it was told last', () => {
    const channel = (
      id: string,
      level: 'military' | 'diplomatic',
      status: 'open' | 'refused',
      between = ['GRC', 'TUR'],
    ) => telling('channel', id, `2024-03-0${id}`, { level, status, between })
    const told = [
      channel('1', 'military', 'refused'),
      channel('2', 'military', 'open'),
      channel('3', 'diplomatic', 'open'),
    ]
    const statuses = (foldAll(told) as readonly Entry<'channel'>[]).map(
      ({ record }) => `${record.level} ${record.status}`,
    )
    assert.deepEqual(statuses, ['military open', 'diplomatic open'])
    assert.equal(count([channel('1', 'military', 'open'), channel('2', 'military', 'open', ['EGY', 'TUR'])]), 2)
  })

  test('LA14: an expectation of another kind is another', () => {
    const hope = (id: string, kind: 'thaw' | 'trust') =>
      telling('outlook', id, '2024-03-01', { kind, what: 'the summer will be quiet at sea', holders: ['GRC', 'TUR'] })
    assert.equal(count([hope('a', 'thaw'), hope('b', 'thaw')]), 1)
    assert.equal(count([hope('a', 'thaw'), hope('b', 'trust')]), 2)
  })

  test('LA11: a statement stands in the dossiers of those who make it together and of each with those it is about', () => {
    const role = (part: Role, actor: string) => ({
      role: part,
      start: 0,
      end: 1,
      text: '',
      actors: [actor],
      anyOf: false,
    })
    const pairs = (speakers: readonly string[], ...about: readonly string[]) => {
      const roles = [...speakers.map((one) => role('speaker', one)), ...about.map((one) => role('about', one))]
      const evidence = [{ sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text: '' }, roles }]
      const speakerActor = speakers.length === 1 ? speakers[0]! : null
      return foldAll([telling('statement', 'a', '2024-03-01', { speakerActor, about, evidence })])[0]?.pairs
    }
    assert.deepEqual(pairs(['GRC', 'ITA']), [['GRC', 'ITA']])
    assert.deepEqual(pairs(['GRC', 'ITA'], 'TUR'), [
      ['GRC', 'ITA'],
      ['GRC', 'TUR'],
      ['ITA', 'TUR'],
    ])
    assert.deepEqual(pairs(['GRC'], 'TUR', 'ITA'), [
      ['GRC', 'ITA'],
      ['GRC', 'TUR'],
    ])
    assert.deepEqual(pairs(['GRC']), [])
  })

  test('LA221: an outlet speaks for no state but that which runs it', () => {
    const pairs = (id: string, ...about: readonly string[]) => {
      const role = { role: 'speaker' as const, start: 0, end: 1, text: '', actors: [id], anyOf: false }
      const evidence = [{ sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text: '' }, roles: [role] }]
      const told = telling('statement', 'a', '2024-03-01', { speakerActor: id, about, evidence })
      const press = { name: id, state: id.slice(0, 3), kind: 'organisation', sectors: ['MED'] }
      return foldAll([{ ...told, actors: { ...told.actors, [id]: press } }])[0]?.pairs
    }
    assert.deepEqual(pairs('GBR:the-herald', 'TUR'), [])
    assert.deepEqual(pairs('GBR:the-herald', 'GRC', 'TUR'), [['GRC', 'TUR']])
    assert.deepEqual(pairs('CHN:xinhua', 'TUR'), [['CHN', 'TUR']], 'a state runs it')
    assert.deepEqual(pairs('GBR:MED', 'TUR'), [['GBR', 'TUR']], 'the press of a state')
  })

  test('LA14: it stands in the dossiers of those who hold it with each other and with those it is about', () => {
    const evidence = (...about: readonly string[]) => [
      { sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text: '' }, roles: about.map(aboutRole) },
    ]
    const aboutRole = (actor: string) =>
      ({ role: 'about', start: 0, end: 1, text: '', actors: [actor], anyOf: false }) as const
    const pairs = (holders: readonly string[], ...about: readonly string[]) =>
      foldAll([telling('outlook', 'a', '2024-03-01', { holders, evidence: evidence(...about) })])[0]?.pairs
    assert.deepEqual(pairs(['GRC'], 'TUR'), [['GRC', 'TUR']])
    assert.deepEqual(pairs(['GRC', 'ITA'], 'TUR'), [
      ['GRC', 'ITA'],
      ['GRC', 'TUR'],
      ['ITA', 'TUR'],
    ])
    assert.deepEqual(pairs(['GRC']), [])
  })

  test('LA107: what happens for the first time is one by what it is, and not by how long ago the last was', () => {
    const first = (id: string, what: string, sentence: string) =>
      telling(
        'outlook',
        id,
        `2024-03-0${id}`,
        { kind: 'first', what, holders: ['GRC', 'TUR'] },
        { sentences: [sentence] },
      )
    const ferries = first(
      '1',
      'the first ferries between the islands since 1974',
      'They are the first ferries since 1974.',
    )
    const again = first('2', 'the first ferries since 1974', 'The first ferries since 1974 will run in May.')
    const trains = first('3', 'the first trains since 1974', 'The first trains since 1974 leave today.')
    const flights = first('4', 'for the first time since 1974', 'Flights start again for the first time since 1974.')
    const envoys = first('5', 'for the first time since 1974', 'The embassies open for the first time since 1974.')
    const flightsToo = first(
      '6',
      'for the first time since 1974',
      'Flights start for the first time since 1974, both say.',
    )
    assert.equal(count([ferries, again]), 1)
    assert.equal(count([ferries, trains]), 2)
    assert.equal(count([ferries, flights]), 2)
    assert.equal(count([flights, envoys]), 2)
    assert.equal(count([flights, flightsToo]), 1)
  })
})
