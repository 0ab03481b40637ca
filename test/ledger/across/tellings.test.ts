import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ReadArticle, tellingsOf } from '../../../src/ledger/across/tellings.ts'
import { blankReading } from '../../support/blank-reading.ts'
import { day, reported, telling } from './telling.ts'

const act = (id: string, confidence: number) =>
  telling('event', 'a', '2018-11-16', { id, actors: ['GRC'], recipients: ['TUR'], confidence, evidence: [] }).record

const reading = (...events: ReadArticle['events']): ReadArticle => ({ ...blankReading, events })

test('LA2: a doubtful act tells the ledger nothing, and the others keep their place in the reading', () => {
  const told = tellingsOf(reading(act('e1', 0.9), act('e2', 0.45), act('e3', 0.7)), {
    published: '2018-11-16',
    known: '2018-11-16',
    source: 'a',
  })
  assert.deepEqual(
    told.map(({ index, record }) => [index, 'id' in record ? record.id : null]),
    [
      [0, 'e1'],
      [2, 'e3'],
    ],
  )
})

test('LA2: an act of nobody, or of one party alone, tells the ledger nothing, unless troops or weapons are shown', () => {
  const of = (
    type: 'CONSULT' | 'COOPERATE' | 'AGREE' | 'MOBILIZE' | 'COERCE',
    actors: readonly string[],
    recipients: readonly string[] = [],
  ) => ({
    ...act('e1', 0.9),
    type,
    actors,
    recipients,
  })
  const rows = [
    [of('CONSULT', ['GRC']), 0],
    [of('CONSULT', ['GRC'], ['GRC']), 0],
    [of('COOPERATE', []), 0],
    [of('CONSULT', ['GRC', 'TUR']), 1],
    [of('CONSULT', ['GRC'], ['TUR']), 1],
    [of('AGREE', ['GRC']), 0],
    [of('AGREE', ['GRC', 'TUR']), 1],
    [of('COERCE', [], ['TUR']), 0],
    [of('COERCE', ['GRC'], ['TUR']), 1],
    [of('MOBILIZE', ['GRC']), 1],
    [of('MOBILIZE', [], ['TUR']), 0],
  ] as const
  for (const [event, count] of rows) {
    const source = { published: '2018-11-16', known: '2018-11-16', source: 'a' }
    assert.equal(tellingsOf(reading(event), source).length, count, `${event.type} ${event.actors.join()}`)
  }
})

test('BA5: a material act without a day was done by the last day told beside it', () => {
  const at = (...sentences: readonly number[]) =>
    sentences.map((sentence) => ({
      ...{ sentence, start: 0, end: 1, roles: [] },
      trigger: { start: 0, end: 1, text: '' },
    }))
  const strike = { ...act('e', 0.9), type: 'ASSAULT', quad: 4, date: null } as const
  const dated = (sentence: number, start: string, more: object = {}) => ({
    ...{ ...strike, id: 'd', date: day(start), evidence: at(sentence) },
    ...more,
  })
  const fire = (sentence: number, more: object = {}) => ({ ...strike, evidence: at(sentence), ...more })
  const rows: readonly (readonly [string, ReadArticle['events'][number], ReadArticle['events'], string | undefined])[] =
    [
      ['in its sentence', fire(3), [dated(3, '2018-07-05')], '2018-07-05'],
      ['in the one before', fire(4), [dated(3, '2018-07-05')], '2018-07-05'],
      ['the last of several', fire(3), [dated(3, '2018-07-05'), dated(3, '2018-07-07')], '2018-07-07'],
      ['its own sentence before the other', fire(4), [dated(3, '2018-07-05'), dated(4, '2018-08-01')], '2018-08-01'],
      ['not from afar', fire(5), [dated(3, '2018-07-05')], undefined],
      ['nor from the one behind', fire(3), [dated(4, '2018-07-05')], undefined],
      [
        'not beside the day of the report',
        fire(3),
        [dated(3, '2018-11-16', { date: reported('2018-11-16') })],
        undefined,
      ],
      ['not beside background', fire(3), [dated(3, '2016-07-05', { historical: true })], undefined],
      ['not beside a plan', fire(3), [dated(3, '2018-12-05', { modality: 'planned' })], undefined],
      ['what is said may be said today', fire(3, { type: 'ACCUSE', quad: 3 }), [dated(3, '2018-07-05')], undefined],
      ['what has its day keeps it', fire(3, { date: day('2018-11-15') }), [dated(3, '2018-07-05')], undefined],
    ]
  for (const [what, event, others, due] of rows) {
    const source = { published: '2018-11-16', known: '2018-11-16', source: 'a' }
    const [told] = tellingsOf(reading(event, ...others), source)
    assert.equal(told?.latest, due, what)
  }
})
