import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInAddress, dayOfRecordTitle, readDateLine } from '../../src/text/date-line.ts'

const accepts: readonly (readonly [string, string])[] = [
  ['Published August 14, 2010', '2010-08-14'],
  ['5 December 2025', '2025-12-05'],
  ['2025-12-05', '2025-12-05'],
  ['Fri, 5 Dec 2025, 10:15 GMT', '2025-12-05'],
  ['Updated: 10:15 a.m. EST, Dec. 5, 2025', '2025-12-05'],
  ['Last updated on Friday, December 5, 2025 at 10:15', '2025-12-05'],
]
for (const [paragraph, date] of accepts)
  test(`a date line: ${paragraph}`, () => assert.equal(readDateLine(paragraph), date))

const rejects = [
  'The treaty of 5 December 2025',
  'On 5 December 2025 the ministers met.',
  'The talks ended on 5 December 2025',
  'Published in December',
  '5/12/2025',
  'December 2025',
  'Posted by Jane Doe on 5 December 2025 in News',
]
for (const paragraph of rejects) test(`no date line: ${paragraph}`, () => assert.equal(readDateLine(paragraph), null))

const titles: readonly (readonly [string, string | null])[] = [
  ['Foreign Ministry Spokesperson Ann Lee’s Regular Press Conference on November 14, 2025', '2025-11-14'],
  ['Department Press Briefing – December 5, 2025', '2025-12-05'],
  ['Joint statement by the foreign ministers, 5 December 2025', '2025-12-05'],
  ['Transcript of the weekly briefing (Friday, 5 December 2025)', '2025-12-05'],
  ['Two ministers will meet on 5 December 2025', null],
  ['Statement on the accord of 5 December 2025 and what it says', null],
  ['Press briefing, December 2025', null],
]
for (const [title, date] of titles)
  test(`the day of a title: ${title}`, () => assert.equal(dayOfRecordTitle(title), date))

test('the day in an address', () => {
  assert.equal(dateInAddress('https://example.com/world/2025/12/05/talks'), '2025-12-05')
  assert.equal(dateInAddress('https://example.com/2025-12-05-talks'), '2025-12-05')
  for (const address of [
    null,
    'https://example.com/2025/12/talks',
    'https://example.com/2025/13/45/x',
    'https://example.com/a/20251205',
  ]) {
    assert.equal(dateInAddress(address), null)
  }
})
