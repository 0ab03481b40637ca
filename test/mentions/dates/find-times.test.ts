import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { slice } from '../../../src/base/span.ts'
import { directionOf } from '../../../src/mentions/dates/direction.ts'
import { findTimes } from '../../../src/mentions/dates/find-times.ts'
import { resolveTime } from '../../../src/mentions/dates/resolve-time.ts'

const accepts = [
  ['The envoys met on Sunday and will meet again in May.', ['Sunday', 'May']],
  ['Talks in early March failed.', ['early March']],
  ['The ban has stood since 2019.', ['since 2019']],
  ['They signed on 9 May 2023 in Minsk.', ['9 May 2023']],
  ['The truce of Feb. 4 held.', ['Feb. 4']],
  ['Three days after the Feb. 4 incident, he called.', ['Three days after the Feb. 4']],
  ['He left two weeks ago and returned earlier this week.', ['two weeks ago', 'earlier this week']],
  ['Exports fell in the first quarter of 2022.', ['first quarter of 2022']],
  ['The drill runs from Monday to Wednesday.', ['from Monday to Wednesday']],
  ['Talks resumed in the spring.', ['spring']],
  ['Last fall they met.', ['Last fall']],
  ['The 2015 deal lapsed.', ['2015']],
  ['It began at 0300 GMT on Saturday.', ['0300 GMT on Saturday']],
  ['The raid killed nine the day before, they said.', ['the day before']],
  ['They met nine days after a raid.', ['nine days after']],
  ['It rained in the last three days.', ['last three days']],
] as const

const rejects = [
  'The unions may march again.',
  'Mr. Sun said nothing.',
  'President May resigned.',
  'Theresa May resigned.',
  'Thousands march against the ban.',
  'The council passed resolution 1973.',
  'Some 2000 troops crossed.',
  'The Sunday Times reported a rift.',
  'It was the Bloody Sunday inquiry.',
  'He spoke for two hours.',
  'The second round failed.',
  'They fall short of a spring in relations.',
  'The fall of the city shook him.',
  'The talks are expected to last three days.',
  'The talks will last two weeks.',
  'Day after day they met.',
]

describe('findTimes', () => {
  for (const [text, due] of accepts) {
    it(`finds in: ${text}`, () => {
      const spans = findTimes(text, { start: 0, end: text.length })
      assert.deepEqual(
        spans.map((span) => slice(text, span)),
        due,
      )
    })
  }
  for (const text of rejects) {
    it(`finds nothing in: ${text}`, () => {
      assert.deepEqual(findTimes(text, { start: 0, end: text.length }), [])
    })
  }
  it('gives spans in order, without overlap, inside the stretch, whatever the text', () => {
    const word = fc.constantFrom(
      'Monday',
      'May',
      '9',
      ',',
      '2023',
      'last',
      'week',
      'of',
      'the',
      'two',
      'ago',
      'to',
      '–',
      'Q3',
      'é',
      '"',
      'since',
    )
    fc.assert(
      fc.property(fc.array(word), fc.nat(9), (words, start) => {
        const text = words.join(' ')
        const spans = findTimes(text, { start: Math.min(start, text.length), end: text.length })
        let end = Math.min(start, text.length)
        for (const span of spans) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length)
          end = span.end
        }
      }),
    )
  })
})

describe('resolveTime, whatever the words', () => {
  it('gives a range that is not the wrong way round, and nothing relative without a day of publication', () => {
    const word = fc.constantFrom(
      'Monday',
      'May',
      '9',
      '31',
      'Feb.',
      '2023',
      '1990s',
      'last',
      'week',
      'of',
      'the',
      'two',
      'ago',
      'to',
      '-',
      'since',
      'until',
      'early',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        fc.constantFrom('past', 'future', 'unknown'),
        (words, direction) => {
          const date = resolveTime(words.join(' '), { published: '2023-06-16', direction })
          assert.ok(date === null || date.start <= date.end)
          const undated = resolveTime(words.join(' '), { published: null, direction })
          assert.ok(undated === null || words.some((each) => /^(?:2023|1990s)$/u.test(each)))
        },
      ),
    )
  })
})

describe('directionOf', () => {
  const table = [
    ['The two will meet on Sunday .', 'Sunday', 'future'],
    ['The two met on Sunday .', 'Sunday', 'past'],
    ['He is due to arrive Monday .', 'Monday', 'future'],
    ['He said on Tuesday that troops would leave .', 'Tuesday', 'past'],
    ['They were told to leave by Friday .', 'Friday', 'future'],
    ['Sunday markets .', 'Sunday', 'unknown'],
  ] as const
  for (const [text, word, direction] of table) {
    it(`${direction}: ${text}`, () => {
      const words = text.split(' ')
      assert.equal(directionOf(words, words.indexOf(word)), direction)
    })
  }
})
