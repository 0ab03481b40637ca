import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DateRange } from '../../../src/base/plain-date.ts'
import { resolveTime } from '../../../src/mentions/dates/resolve-time.ts'

// Friday
const published = '2023-06-16'

const back = [
  ['on Sunday', '2023-06-11', '2023-06-11', 'day'],
  ['on Friday', '2023-06-16', '2023-06-16', 'day'],
  ['in February', '2023-02-01', '2023-02-28', 'month'],
  ['in December', '2022-12-01', '2022-12-31', 'month'],
  ['early last week', '2023-06-05', '2023-06-07', 'range'],
  ['late on Thursday', '2023-06-15', '2023-06-15', 'day'],
  ['earlier this month', '2023-06-01', '2023-06-30', 'month'],
  ['last month', '2023-05-01', '2023-05-31', 'month'],
  ['last year', '2022-01-01', '2022-12-31', 'year'],
  ['yesterday', '2023-06-15', '2023-06-15', 'day'],
  ['two weeks ago', '2023-06-02', '2023-06-02', 'day'],
  ['a day earlier', '2023-06-15', '2023-06-15', 'day'],
  ['the previous day', '2023-06-15', '2023-06-15', 'day'],
  ['Jan. 6', '2023-01-06', '2023-01-06', 'day'],
  ['May 9', '2023-05-09', '2023-05-09', 'day'],
  ['9 May 2023', '2023-05-09', '2023-05-09', 'day'],
  ['2023-05-09', '2023-05-09', '2023-05-09', 'day'],
  ['Feb 24, 2022', '2022-02-24', '2022-02-24', 'day'],
  ['on June 1-2', '2023-06-01', '2023-06-02', 'range'],
  ['since 2014', '2014-01-01', '2023-06-16', 'range'],
  ['in 2021', '2021-01-01', '2021-12-31', 'year'],
  ['on Monday and Tuesday', '2023-06-12', '2023-06-13', 'range'],
  ['from Monday to Wednesday', '2023-06-12', '2023-06-14', 'range'],
  ['last Wednesday', '2023-06-14', '2023-06-14', 'day'],
  ['this week', '2023-06-12', '2023-06-18', 'week'],
  ['in the summer of 2022', '2022-06-01', '2022-08-31', 'season'],
  ['over the weekend', '2023-06-10', '2023-06-11', 'range'],
  ['in the first quarter', '2023-01-01', '2023-03-31', 'quarter'],
  ['three days after the Feb. 4 incident', '2023-02-07', '2023-02-07', 'day'],
  ['at 0300 GMT on Saturday', '2023-06-10', '2023-06-10', 'day'],
  ['between 2014 and 2016', '2014-01-01', '2016-12-31', 'range'],
  ['the 1990s', '1990-01-01', '1999-12-31', 'range'],
  ['late 2019', '2019-09-01', '2019-12-31', 'range'],
  ['the end of 2019', '2019-12-01', '2019-12-31', 'month'],
  ['in the past three days', '2023-06-13', '2023-06-16', 'range'],
  ['between November 18 and November 20', '2022-11-18', '2022-11-20', 'range'],
  ['Nov. 27 to Dec. 1', '2022-11-27', '2022-12-01', 'range'],
  ['11 April last year', '2022-04-11', '2022-04-11', 'day'],
  ['9 and 10 March', '2023-03-09', '2023-03-10', 'range'],
  ['the twenty-first of May', '2023-05-21', '2023-05-21', 'day'],
  ['tonight', '2023-06-16', '2023-06-16', 'day'],
  ['on the eve of Christmas', '2022-12-24', '2022-12-24', 'day'],
  ['Easter Monday', '2023-04-10', '2023-04-10', 'day'],
  ['the night of 5 April', '2023-04-05', '2023-04-05', 'day'],
  ['Friday, June 2', '2023-06-02', '2023-06-02', 'day'],
  ['the first week of March', '2023-03-01', '2023-03-07', 'range'],
  ['two months ago', '2023-04-01', '2023-04-30', 'month'],
  ['four years ago', '2019-01-01', '2019-12-31', 'year'],
  ['2014-16', '2014-01-01', '2016-12-31', 'range'],
] as const

const ahead = [
  ['on Sunday', '2023-06-18', '2023-06-18', 'day'],
  ['in February', '2024-02-01', '2024-02-29', 'month'],
  ['next spring', '2024-03-01', '2024-05-31', 'season'],
  ['next week', '2023-06-19', '2023-06-25', 'week'],
  ['on June 18-19', '2023-06-18', '2023-06-19', 'range'],
  ['on Monday and Tuesday', '2023-06-19', '2023-06-20', 'range'],
  ['until 2025', '2023-06-16', '2025-12-31', 'range'],
  ['later this year', '2023-01-01', '2023-12-31', 'year'],
  ['tomorrow', '2023-06-17', '2023-06-17', 'day'],
  ['in two days', '2023-06-18', '2023-06-18', 'day'],
  ['within 48 hours', '2023-06-16', '2023-06-18', 'range'],
  ['this weekend', '2023-06-17', '2023-06-18', 'range'],
  ['next Tuesday', '2023-06-20', '2023-06-20', 'day'],
  ['the end of the year', '2023-12-01', '2023-12-31', 'month'],
  ['by the end of August', '2023-08-21', '2023-08-31', 'range'],
] as const

const nothing = [
  'soon',
  'in the coming days',
  'recently',
  'for two weeks',
  'two days later',
  'that day',
  'Mr. Sun',
  'may march',
  '',
  'Days later',
]

it('EV153 "last week" said on a Sunday ends with it', () => {
  const weekOf = (words: string, day: string) => {
    const { start, end } = resolveTime(words, { published: day, direction: 'past' })!
    return [start, end]
  }
  assert.deepEqual(weekOf('last week', '2023-06-18'), ['2023-06-12', '2023-06-18'])
  assert.deepEqual(weekOf('last week', '2023-06-17'), ['2023-06-05', '2023-06-11'])
  assert.deepEqual(weekOf('last week', '2023-06-19'), ['2023-06-12', '2023-06-18'])
  assert.deepEqual(weekOf('last month', '2023-06-18'), ['2023-05-01', '2023-05-31'])
  assert.deepEqual(weekOf('next week', '2023-06-18'), ['2023-06-19', '2023-06-25'])
})

it('EV88 "this weekend" of what happened has begun', () => {
  const weekend = (published: string, direction: 'past' | 'future') =>
    resolveTime('this weekend', { published, direction })?.start
  assert.equal(weekend('2023-06-13', 'past'), '2023-06-10')
  assert.equal(weekend('2023-06-17', 'past'), '2023-06-17')
  assert.equal(weekend('2023-06-13', 'future'), '2023-06-17')
})

it('EV140 counts the weekdays of a month', () => {
  const day = (phrase: string, direction: 'past' | 'future') => {
    const date = resolveTime(phrase, { published, direction })
    return date === null ? null : [date.start, date.end, date.precision].join(' ')
  }
  assert.equal(day('the first Monday of May', 'past'), '2023-05-01 2023-05-01 day')
  assert.equal(day('the last Friday in April', 'past'), '2023-04-28 2023-04-28 day')
  assert.equal(day('the second Thursday of next month', 'future'), '2023-07-13 2023-07-13 day')
  assert.equal(day('the last Sunday of the month', 'future'), '2023-06-25 2023-06-25 day')
  assert.equal(day('the fifth Tuesday of next month', 'future'), null)
  assert.equal(day('the first Monday of 2021', 'past'), null)
  assert.equal(day('last Monday', 'past'), '2023-06-12 2023-06-12 day')
})

it('EV140 counts months, weeks and days from an end', () => {
  const range = (phrase: string, direction: 'past' | 'future') => {
    const date = resolveTime(phrase, { published, direction })
    return date === null ? null : [date.start, date.end, date.precision].join(' ')
  }
  assert.equal(range('the first three months of next year', 'future'), '2024-01-01 2024-03-31 range')
  assert.equal(range('the last two weeks of May', 'past'), '2023-05-18 2023-05-31 range')
  assert.equal(range('the first 10 days of July', 'future'), '2023-07-01 2023-07-10 range')
  assert.equal(range('the last six months of 2021', 'past'), '2021-07-01 2021-12-31 range')
  assert.equal(range('the first five weeks of May', 'past'), null)
  assert.equal(range('the second two months of 2021', 'past'), null)
})

describe('resolveTime', () => {
  for (const [phrase, start, end, precision] of back) {
    it(`looks back: ${phrase}`, () => {
      assert.deepEqual(resolveTime(phrase, { published, direction: 'past' }), { start, end, precision, text: phrase })
    })
  }
  for (const [phrase, start, end, precision] of ahead) {
    it(`looks ahead: ${phrase}`, () => {
      assert.deepEqual(resolveTime(phrase, { published, direction: 'future' }), { start, end, precision, text: phrase })
    })
  }
  for (const phrase of nothing) {
    it(`names no day: ${phrase}`, () => {
      assert.equal(resolveTime(phrase, { published, direction: 'past' }), null)
    })
  }
})

describe('resolveTime beside earlier dates', () => {
  const anchors: readonly DateRange[] = [
    { start: '2021-03-03', end: '2021-03-03', precision: 'day', text: 'March 3, 2021' },
  ]
  const table = [
    ['two days later', '2021-03-05'],
    ['that day', '2021-03-03'],
    ['the next day', '2021-03-04'],
    ['a day earlier', '2021-03-02'],
    ['the following day', '2021-03-04'],
    ['the same evening', '2021-03-03'],
    ['June of that year', '2021-06-01'],
    ['the same year', '2021-01-01'],
    ['the day before', '2021-03-02'],
    ['the day after', '2021-03-04'],
    ['nine days after', '2021-03-12'],
  ] as const
  for (const [phrase, start] of table) {
    it(phrase, () => {
      assert.equal(resolveTime(phrase, { published, direction: 'past', anchors })?.start, start)
    })
  }
  for (const [phrase, start] of [
    ['a day before', '2021-03-04'],
    ['nine days after', '2021-02-22'],
    ['the day after', '2021-03-02'],
  ] as const) {
    it(`of the act behind it: ${phrase}`, () => {
      assert.equal(resolveTime(phrase, { published, direction: 'past', anchors, governed: true })?.start, start)
      assert.equal(resolveTime(phrase, { published, direction: 'past', governed: true }), null)
    })
  }
})

describe('resolveTime beside earlier dates that are no days', () => {
  const june = { start: '2021-06-01', end: '2021-06-30', precision: 'month', text: 'June 2021' } as const
  const week = { start: '2023-06-05', end: '2023-06-11', precision: 'week', text: 'last week' } as const
  const start = (phrase: string, ...anchors: readonly DateRange[]) =>
    resolveTime(phrase, { published, direction: 'past', anchors })?.start ?? null

  it('EV206: which weekend of a month nobody knows', () => {
    assert.equal(resolveTime('that same weekend', { published, direction: 'past', anchors: [june] })?.end, june.end)
    assert.equal(start('the following week', june), null)
    assert.equal(start('that same month', june), '2021-06-01')
    assert.equal(start('the following year', june), '2022-01-01')
    assert.equal(start('that same weekend', week), '2023-06-10')
  })
  it('EV208: the day before a time that is no day', () => {
    for (const phrase of ['the day before', 'a day earlier', 'the previous day'])
      assert.equal(start(phrase, june), null, phrase)
    assert.equal(start('the day before'), '2023-06-15')
  })
})

describe('EV207: earlier in the day', () => {
  const tuesday = { start: '2023-06-13', end: '2023-06-13', precision: 'day', text: 'Tuesday' } as const
  const inMay = { start: '2023-05-02', end: '2023-05-02', precision: 'day', text: '2 May' } as const
  const dayOf = (phrase: string, direction: 'past' | 'future', ...anchors: readonly DateRange[]) =>
    resolveTime(phrase, { published, direction, anchors })?.start
  const day = (direction: 'past' | 'future', ...anchors: readonly DateRange[]) =>
    dayOf('later in the day', direction, ...anchors)

  it('is the day told last, if that is of the last week', () => {
    assert.equal(day('past', tuesday), '2023-06-13')
    assert.equal(day('past'), '2023-06-16')
    assert.equal(day('past', inMay), '2023-06-16')
    assert.equal(day('future', tuesday), '2023-06-16')
  })
  it('"in the afternoon" is of the day told last, and of none where no day is told', () => {
    assert.equal(dayOf('in the afternoon', 'past', tuesday), '2023-06-13')
    assert.equal(dayOf('the evening of 8 June', 'past', tuesday), '2023-06-08')
    for (const anchors of [[], [inMay]]) assert.equal(dayOf('in the afternoon', 'past', ...anchors), undefined)
    assert.equal(dayOf('afternoon', 'past', tuesday), undefined)
  })
})

it('EV239: "the coming Friday" is the nearest ahead, "next Friday" that of next week', () => {
  const ahead = (phrase: string) => resolveTime(phrase, { published: '2023-06-13', direction: 'future' })?.start
  assert.equal(ahead('this coming Friday'), '2023-06-16')
  assert.equal(ahead('next Friday'), '2023-06-23')
  assert.equal(ahead('the coming Monday'), '2023-06-19')
  assert.equal(ahead('this coming weekend'), '2023-06-17')
  assert.equal(ahead('next weekend'), '2023-06-24')
})

describe('resolveTime of days that no date of four digits can say', () => {
  for (const phrase of ['300,000 years ago', '3,000 years ago', 'in 9,000 years'])
    it(`leaves open: ${phrase}`, () => assert.equal(resolveTime(phrase, { published, direction: 'unknown' }), null))
})

describe('resolveTime without a day of publication', () => {
  for (const phrase of [
    'on Sunday',
    'May 9',
    'last year',
    'two weeks ago',
    'this week',
    'tonight',
    'the first quarter',
    'spring',
  ]) {
    it(`leaves open: ${phrase}`, () => {
      assert.equal(resolveTime(phrase, { published: null, direction: 'past' }), null)
    })
  }
  for (const [phrase, start] of [
    ['May 9, 2023', '2023-05-09'],
    ['in 2019', '2019-01-01'],
    ['the summer of 2022', '2022-06-01'],
    ['the 1990s', '1990-01-01'],
  ] as const) {
    it(`reads: ${phrase}`, () => {
      assert.equal(resolveTime(phrase, { published: null, direction: 'unknown' })?.start, start)
    })
  }
})
