import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isComing, isNews, isOpen } from '../../src/query/still.ts'
import type { EntryView } from '../../src/query/views.ts'

const contact = (state: string, date: string | null, lastTold: string) =>
  ({ state, date: date === null ? null : { start: date, end: date }, lastTold }) as EntryView<'engagement'>
const issue = (status: string, lastTold: string) => ({ status, lastTold }) as EntryView<'issue'>
const at = '2019-08-05'

test('what has a day is coming until that day, what has none while it is spoken of', () => {
  assert.equal(isComing(contact('planned', '2019-08-05', '2019-01-01'), at), true)
  assert.equal(isComing(contact('planned', '2019-08-04', '2019-08-01'), at), false)
  assert.equal(isComing(contact('planned', null, '2019-07-01'), at), true)
  assert.equal(isComing(contact('planned', null, '2003-08-01'), at), false)
  for (const state of ['held', 'cancelled', 'refused', 'unreported']) {
    assert.equal(isComing(contact(state, '2019-09-01', '2019-08-01'), at), false)
  }
})

test('an issue is open until it is settled or forgotten', () => {
  assert.equal(isOpen(issue('raised', '2018-01-01'), at), true)
  assert.equal(isOpen(issue('raised', '2015-12-28'), at), false)
  assert.equal(isOpen(issue('agreed', '2019-08-01'), at), false)
})

test('what was over long before it was told is no news (LA108)', () => {
  const day = (end: string) => ({ end })
  assert.equal(isNews(day('2019-08-04'), at), true)
  assert.equal(isNews(day('2019-05-07'), at), true)
  assert.equal(isNews(day('2019-05-06'), at), false)
  assert.equal(isNews(day('2014-07-13'), at), false)
  assert.equal(isNews(day('2019-12-01'), at), true)
  assert.equal(isNews(null, at), true)
})
