import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { RapportError } from '../../src/base/errors.ts'
import { goldLines } from '../../src/eval/gold-file.ts'

const form = { what: 'a number', form: 'docs/evaluation.md' }
const linesOf = (content: string) => goldLines({ file: 'x.jsonl', content }, z.object({ n: z.number() }), form)

test('a byte order mark and blank lines are passed over, and lines keep their number', () => {
  assert.deepEqual(linesOf('\uFEFF{"n":1}\n\n{"n":2}\n'), [
    { raw: '{"n":1}', line: 1, record: { n: 1 } },
    { raw: '{"n":2}', line: 3, record: { n: 2 } },
  ])
})

test('a line of another form is told with its file, its number and where it differs', () => {
  const isTold = (message: string) => (error: unknown) =>
    error instanceof RapportError &&
    error.code === 'eval-line' &&
    error.exitCode === 3 &&
    error.message.startsWith(message) &&
    error.hint.includes(form.form)
  assert.throws(() => linesOf('{"n":1}\n{"n":"two"}'), isTold('x.jsonl, line 2 is not a number (n: '))
  assert.throws(() => linesOf('{"n":1'), isTold('x.jsonl, line 1 is not a number (not JSON)'))
})
