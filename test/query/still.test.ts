import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isComing, isNews, isOpen, timeFacts } from '../../src/query/still.ts'
import type { AnyEntry, EntryView } from '../../src/query/views.ts'

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

test('a line says that it is new, or that nothing more was told of what would still stand', () => {
  const facts = (kind: string, date: string | null, told: readonly [string, string], more: object) => {
    const [firstTold, lastTold] = told
    const entry = { ...more, date: date === null ? null : { start: date, end: date }, firstTold, lastTold }
    return timeFacts({ kind, entry } as unknown as AnyEntry, { since: '2019-07-06', at })
  }
  const inForce = { state: 'in force' }
  assert.deepEqual(facts('measure', '2019-08-01', ['2019-08-01', '2019-08-01'], inForce), ['new'])
  assert.deepEqual(facts('measure', '2018-08-01', ['2019-08-01', '2019-08-01'], inForce), [], 'no news')
  assert.deepEqual(facts('measure', '2018-08-01', ['2018-08-01', '2018-08-01'], inForce), [])
  assert.deepEqual(facts('measure', '2009-08-06', ['2009-08-06', '2009-08-06'], inForce), ['nothing told since'])
  assert.deepEqual(facts('measure', '2009-08-06', ['2009-08-06', '2011-01-02'], inForce), [
    'nothing told since 2 January 2011',
  ])
  assert.deepEqual(facts('measure', '2009-08-06', ['2009-08-06', '2009-08-06'], { state: 'lifted' }), [])
  assert.deepEqual(facts('engagement', null, ['2007-12-14', '2007-12-14'], { state: 'proposed' }), [
    'nothing told since',
  ])
  assert.deepEqual(facts('engagement', null, ['2007-12-14', '2007-12-14'], { state: 'held' }), [])
  assert.deepEqual(facts('channel', null, ['2016-11-03', '2016-11-03'], { status: 'strained' }), ['nothing told since'])
  assert.deepEqual(facts('issue', null, ['2016-11-03', '2016-11-03'], { status: 'raised' }), [], 'no longer open')
})
