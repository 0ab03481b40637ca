import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readByline } from '../../src/text/byline.ts'

const accepts: readonly (readonly [string, string])[] = [
  ['By Jane Doe', 'Jane Doe'],
  ['BY JANE DOE', 'JANE DOE'],
  ['By Jane Doe and John van der Roe', 'Jane Doe and John van der Roe'],
  ['By Jane Doe, John Roe and Ann Poe', 'Jane Doe, John Roe and Ann Poe'],
  ['By Jane Doe, Diplomatic Correspondent', 'Jane Doe'],
  ['by J. R. O’Neill in Ankara', 'J. R. O’Neill'],
]
for (const [paragraph, author] of accepts)
  test(`a byline: ${paragraph}`, () => assert.equal(readByline(paragraph), author))

const rejects = [
  'By Monday the two sides had agreed on little.',
  'By Friday, Russia will have left.',
  'By then the ministers had left',
  'By all accounts',
  'By sea and by air',
  'Byron Bay',
  'Jane Doe',
]
for (const paragraph of rejects) test(`no byline: ${paragraph}`, () => assert.equal(readByline(paragraph), null))
