import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDay, parseShare } from '../../src/cli/options.ts'
import { wantsColour, widthOf } from '../../src/cli/terminal.ts'
import { recordingTerminal } from './recording-terminal.ts'

test('a day is a day of the calendar, written YYYY-MM-DD', () => {
  for (const day of ['2025-12-05', '2024-02-29']) assert.equal(parseDay(day), day)
  for (const words of ['2025-02-29', '2025-13-01', '5 December 2025', '2025-1-5', 'today', '', '2025-12-05T00:00']) {
    assert.throws(() => parseDay(words), words)
  }
})

test('a share lies between 0 and 1', () => {
  for (const words of ['0', '1', '0.6', '.5']) assert.equal(parseShare(words), Number(words))
  for (const words of ['-0.1', '1.01', '60%', 'high', '', ' ']) assert.throws(() => parseShare(words), words)
})

test('colour goes to a terminal only, unless the environment says otherwise', () => {
  const table: readonly (readonly [boolean, Record<string, string>, boolean])[] = [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ]
  for (const [isTerminal, env, wanted] of table) assert.equal(wantsColour(isTerminal, env), wanted, JSON.stringify(env))
})

test('lines are as wide as the terminal, within what reads well', () => {
  const table: readonly (readonly [number | null, Record<string, string>, number])[] = [
    [80, {}, 80],
    [300, {}, 110],
    [10, {}, 40],
    [null, {}, 100],
    [null, { COLUMNS: '72' }, 72],
    [null, { COLUMNS: 'wide' }, 100],
  ]
  for (const [columns, env, width] of table) assert.equal(widthOf(recordingTerminal({ columns, env })), width)
})
