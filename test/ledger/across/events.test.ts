import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { day, reported, telling } from './telling.ts'

type Act = Telling<'event'>['record']

const inWords = (sentence: string) => ({ sentences: [sentence] })
const buildUp = inWords('The ministers discussed the build-up of Greek forces on the border.')
const again = inWords('They spoke of the build-up of forces along that border.')
const other = inWords('Ships of the navy left the port of Samos.')

describe('LA6: one act told by many', () => {
  const act = (article: string, published: string, record: Partial<Act>, more: Partial<Telling>) =>
    telling('event', article, published, { type: 'MOBILIZE', actors: ['GRC'], recipients: ['TUR'], ...record }, more)
  const on = (date: string) => ({ date: day(date) })
  const cases: readonly (readonly [string, number, readonly Telling[]])[] = [
    [
      'of one day',
      1,
      [act('a', '2024-03-02', on('2024-03-01'), buildUp), act('b', '2024-03-04', on('2024-03-01'), other)],
    ],
    [
      'of another day',
      2,
      [act('a', '2024-03-02', on('2024-03-01'), buildUp), act('b', '2024-03-04', on('2024-03-03'), again)],
    ],
    [
      'a report of the next day, where the day before is told',
      1,
      [
        act('a', '2024-03-01', on('2024-03-01'), buildUp),
        act('b', '2024-03-02', { date: reported('2024-03-02') }, other),
      ],
    ],
    [
      'undated, within three days of its day',
      1,
      [act('a', '2024-03-01', on('2024-03-01'), buildUp), act('b', '2024-03-04', {}, other)],
    ],
    [
      'undated, a week from its day',
      2,
      [act('a', '2024-03-01', on('2024-03-01'), buildUp), act('b', '2024-03-08', {}, again)],
    ],
    [
      'both undated, within two weeks in like words',
      1,
      [act('a', '2024-03-01', {}, buildUp), act('b', '2024-03-15', {}, again)],
    ],
    ['both undated, later', 2, [act('a', '2024-03-01', {}, buildUp), act('b', '2024-03-16', {}, again)]],
    ['both undated, in other words', 2, [act('a', '2024-03-01', {}, buildUp), act('b', '2024-03-02', {}, other)]],
    ['of another type', 2, [act('a', '2024-03-01', {}, buildUp), act('b', '2024-03-02', { type: 'ASSAULT' }, again)]],
    ['to another', 2, [act('a', '2024-03-01', {}, buildUp), act('b', '2024-03-02', { recipients: ['CYP'] }, again)]],
  ]
  for (const [what, due, told] of cases) test(what, () => assert.equal(foldAll(told).length, due))
})
