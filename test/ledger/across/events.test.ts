import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { day, month, reported, telling } from './telling.ts'

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

  const expelled = (article: string, published: string, date: Act['date'], trigger: string, sentence: string) => {
    const evidence = [{ sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text: trigger }, roles: [] }]
    return act(article, published, { date, evidence }, inWords(sentence))
  }
  const first = expelled(
    'a',
    '2024-04-04',
    day('2024-04-03'),
    'expelling',
    'Greece said that it was expelling the envoy.',
  )
  const april = month('2024-04-01', '2024-04-30')
  for (const [what, told, due] of [
    ['by its month and word', expelled('b', '2024-08-01', april, 'expelled', 'It expelled a diplomat in April.'), 1],
    [
      'by its day, in like words',
      expelled('b', '2024-08-01', day('2024-04-03'), 'sent', 'The expelled envoy left on 3 April.'),
      1,
    ],
    ['by its day, in other words', expelled('b', '2024-08-01', day('2024-04-03'), 'sent', 'Ships left on 3 April.'), 2],
    [
      'by its year and word',
      expelled('b', '2024-08-01', month('2024-01-01', '2024-12-31'), 'expelled', 'It expelled priests this year.'),
      2,
    ],
    ['in like words without a day', expelled('b', '2024-08-01', null, 'expelled', 'It expelled the envoy.'), 2],
    [
      'by another month',
      expelled('b', '2024-08-01', month('2024-05-01', '2024-05-31'), 'expelled', 'It expelled the envoy in May.'),
      2,
    ],
  ] as const)
    test(`long after, ${what}`, () => assert.equal(foldAll([first, told]).length, due))
})
