import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lifeOf } from '../../src/wording/life-words.ts'

const step = (state: 'planned' | 'postponed' | 'held', start?: string) => ({
  state,
  date: start === undefined ? null : { start, end: start, precision: 'day' as const, text: '' },
})

test('a life is told where it has more than one state, each once in a row', () => {
  assert.equal(lifeOf({ history: [step('planned')] }), null)
  assert.equal(lifeOf({ history: [step('planned'), step('planned')] }), null)
  assert.match(
    lifeOf({ history: [step('planned', '2025-09-01'), step('postponed'), step('held', '2025-12-08')] }) ?? '',
    /^told as planned .*September 2025, then postponed, then held .*8 December 2025$/,
  )
})
