import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarDays, sidesAsked } from '../../src/query/asked.ts'

test('a calendar goes from a month before its day to three months after, unless said otherwise', () => {
  const at = '2025-11-30'
  assert.deepEqual(calendarDays(at, {}), { at, from: '2025-10-30', to: '2026-02-28' })
  assert.deepEqual(calendarDays(at, { from: '2025-12-01' }), { at, from: '2025-12-01', to: '2026-02-28' })
  assert.deepEqual(calendarDays(at, { to: '2025-12-01' }), { at, from: '2025-10-30', to: '2025-12-01' })
})

test('a calendar is everybody’s, of one side or of two', () => {
  assert.deepEqual(sidesAsked(undefined, undefined), {})
  assert.deepEqual(sidesAsked('Greek', undefined), { state: 'GRC' })
  assert.deepEqual(sidesAsked('Greece', 'tur'), { pair: ['GRC', 'TUR'] })
  assert.throws(() => sidesAsked('Grece', undefined), { code: 'unknown-state' })
  assert.throws(() => sidesAsked('Greece', 'GRC'), { code: 'one-state' })
})
