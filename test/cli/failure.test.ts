import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RapportError } from '../../src/base/errors.ts'
import { describeFailure } from '../../src/cli/failure.ts'

const known = new RapportError('no-such-file', 'There is no file "x".', {
  hint: 'Check the path.',
  exitCode: 3,
  cause: new Error('ENOENT'),
})

test('a known error is its message and its hint, with its exit code', () => {
  assert.deepEqual(describeFailure(known, false), {
    text: 'error: There is no file "x".\n  Check the path.\n',
    exitCode: 3,
  })
})

test('what a file is called or holds colours no screen and makes no line of its own', () => {
  const error = new RapportError('binary', 'a\u001b[2J\nb.txt is not text.', { hint: 'Rename\u001b]0;x\u0007 it.' })
  assert.equal(describeFailure(error, false).text, 'error: a[2J b.txt is not text.\n  Rename]0;x it.\n')
})

test('with --debug it shows where it arose and what caused it', () => {
  const { text, exitCode } = describeFailure(known, true)
  assert.equal(exitCode, 3)
  assert.match(text, /failure\.test\.ts/)
  assert.match(text, /caused by: Error: ENOENT/)
})

test('anything else is a bug and shows its stack', () => {
  const { text, exitCode } = describeFailure(new TypeError('x is undefined'), false)
  assert.equal(exitCode, 1)
  assert.match(text, /^This is a bug in Rapport/)
  assert.match(text, /TypeError: x is undefined\n\s+at /)
  assert.match(describeFailure('thrown words', false).text, /thrown words/)
})
