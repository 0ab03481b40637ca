import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { toDay, toPlainDate } from '../../../src/base/calendar.ts'
import { asOf } from '../../../src/ledger/across/as-of.ts'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll, foldTellings, placesOf, reachBack } from '../../../src/ledger/across/fold.ts'
import { contact, day, telling } from './telling.ts'

const start = toDay('2024-01-01')
const date = fc.integer({ min: 0, max: 700 }).map((days) => toPlainDate(start + days))
const state = fc.constantFrom('GRC', 'TUR', 'EGY', 'ISR')
const life = fc.constantFrom('proposed', 'planned', 'postponed', 'cancelled', 'held', 'uncertain', 'refused')
const words = fc.constantFrom('airspace', 'migrant boats', 'rights of the minority', 'boats of migrants', 'gas')

const anyTelling: fc.Arbitrary<Telling> = fc
  .record({
    published: date,
    when: fc.option(date),
    a: state,
    b: state,
    life,
    words,
    copy: fc.integer({ min: 0, max: 3 }),
    place: fc.constantFrom(null, 'Evros', 'Kastellorizo'),
  })
  .chain(({ published, when, a, b, life: lived, words: topic, copy, place }) => {
    const dated = when === null ? null : day(when)
    const more = { source: `s${copy}` }
    return fc.constantFrom<Telling>(
      contact('', published, lived, dated, { parties: [{ actor: a }, { actor: b }] }, more),
      contact('', published, lived, dated, { parties: [{ actor: `${a}:ann-lee` }, { actor: `${b}:bo-kaya` }] }, more),
      contact(
        '',
        published,
        lived,
        dated,
        { parties: [{ actor: a }] },
        { ...more, inPassing: true, strangers: ['bo-kaya'] },
      ),
      telling('event', '', published, { actors: [a], recipients: [b], date: dated }, more),
      telling('incident', '', published, { actors: [a], recipients: [b], date: dated, what: topic, place }, more),
      telling('incident', '', published, { recipients: [b], date: dated, what: topic, place }, more),
      telling('incident', '', published, { recipients: [b], date: dated, place }, { ...more, inPassing: true }),
      telling('measure', '', published, { actors: [a], recipients: [b], what: topic, date: dated }, more),
      telling('issue', '', published, { raisedBy: [a], with: [b], topic }, more),
      telling('statement', '', published, { speakerActor: a, speaker: a, content: topic, about: [a] }, more),
      telling('channel', '', published, { between: [a, b] }, more),
    )
  })
const tellings = fc
  .array(anyTelling, { maxLength: 30 })
  .map((list) => list.map((one, index): Telling => ({ ...one, article: `a${String(index).padStart(2, '0')}` })))

describe('LA1: the ledger is the same whatever the order in which articles arrive', () => {
  const arrivals = fc.tuple(tellings, fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.integer({ min: 1, max: 5 })))

  test('any order, any batches', () => {
    fc.assert(
      fc.property(arrivals, ([list, dice, sizes]) => {
        const shuffled = list.map((one) => ({ one, at: dice.next().value })).toSorted((a, b) => a.at - b.at)
        let ledger: readonly Entry[] = []
        for (let at = 0; at < shuffled.length; ) {
          const size = sizes.next().value
          ledger = arrive(
            ledger,
            shuffled.slice(at, at + size).map(({ one }) => one),
            false,
          )
          at += size
        }
        assert.deepEqual(ordered(ledger), ordered(foldAll(list)))
      }),
    )
  })

  test('only the neighbourhood handed in', () => {
    fc.assert(
      fc.property(arrivals, ([list, dice]) => {
        const shuffled = list.map((one) => ({ one, at: dice.next().value })).toSorted((a, b) => a.at - b.at)
        let ledger: readonly Entry[] = []
        for (const { one } of shuffled) ledger = arrive(ledger, [one], true)
        assert.deepEqual(ordered(ledger), ordered(foldAll(list)))
      }),
    )
  })

  test('a telling that arrives again changes nothing', () => {
    fc.assert(
      fc.property(tellings, (list) => {
        const ledger = foldAll(list)
        assert.deepEqual(ordered(arrive(ledger, list, false)), ordered(ledger))
      }),
    )
  })
})

describe('LA2: a story told again and again moves nothing', () => {
  const stories = tellings.map((list) =>
    list.map(
      (one): Telling => ({ ...one, source: one.article, sentences: [`story ${one.article} of ${one.published}`] }),
    ),
  )
  const times = fc.integer({ min: 1, max: 4 })

  test('near copies add their articles, and nothing else', () => {
    fc.assert(
      fc.property(stories, times, (list, count) => {
        const copies = list.flatMap((one) =>
          Array.from({ length: count }, (_, at): Telling => ({ ...one, article: `z${one.article}${at}` })),
        )
        assert.deepEqual(ordered(foldAll([...list, ...copies])).map(whatIsTold), ordered(foldAll(list)).map(whatIsTold))
      }),
    )
  })

  test('printed on the days after, too', () => {
    const told = [
      contact(
        'a',
        '2024-03-01',
        'planned',
        day('2024-03-14'),
        {},
        { source: 'a', sentences: ['The visit is planned.'] },
      ),
      contact('b', '2024-03-02', 'cancelled', null, {}, { source: 'b', sentences: ['The visit was called off.'] }),
    ]
    const copies = Array.from({ length: 400 }, (_, at) => ({ ...told[0]!, article: `c${at}`, published: '2024-03-03' }))
    const [entry, ...others] = foldAll([...told, ...copies]) as readonly Entry<'engagement'>[]
    assert.equal(others.length, 0)
    assert.deepEqual([entry?.record.state, entry?.sources, entry?.articles.length], ['cancelled', 2, 402])
  })
})

describe('LA5: an entry as of a day', () => {
  test('is told by what was known by then alone', () => {
    fc.assert(
      fc.property(tellings, date, (list, today) => {
        for (const entry of foldAll(list)) {
          const then = asOf(entry, today)
          assert.equal(
            then === null,
            entry.tellings.every(({ known, inPassing }) => known > today || inPassing === true),
          )
          assert.ok(then === null || then.tellings.every(({ known }) => known <= today))
        }
      }),
    )
  })
})

function arrive(ledger: readonly Entry[], arriving: readonly Telling[], isLocal: boolean): readonly Entry[] {
  const near = isLocal ? neighbourhood(ledger, arriving) : ledger
  const { changed, removed } = foldTellings(near, arriving)
  const gone = new Set([...removed, ...changed.map(({ id }) => id)])
  return [...ledger.filter(({ id }) => !gone.has(id)), ...changed]
}

/** What the docstring of `foldTellings` asks for, and nothing more. */
function neighbourhood(ledger: readonly Entry[], arriving: readonly Telling[]): readonly Entry[] {
  const first = arriving.map(({ published }) => published).toSorted()[0]!
  const places = new Set(foldAll(arriving).flatMap((entry) => placesOf(entry)))
  const near = new Set<Entry>()
  for (let grown = true; grown; ) {
    grown = false
    for (const entry of ledger) {
      if (near.has(entry) || !placesOf(entry).some((place) => places.has(place))) continue
      const last = entry.tellings.at(-1)!.published
      if (toDay(last) < reachBack(entry.kind, first)) continue
      near.add(entry)
      if (last < first) continue
      for (const place of placesOf(entry)) places.add(place)
      grown = true
    }
  }
  return [...near]
}

function ordered(ledger: readonly Entry[]): readonly Entry[] {
  return ledger.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** An entry without the places where it is told. */
function whatIsTold({ id, kind, pairs, start, end, record, sources }: Entry) {
  return { id, kind, pairs, start, end, sources, record: { ...record, evidence: [], history: [], figures: [] } }
}
