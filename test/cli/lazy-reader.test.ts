import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RapportError } from '../../src/base/errors.ts'
import { lazyReader } from '../../src/cli/read/lazy-reader.ts'
import type { Sentence } from '../../src/sentences/sentence.ts'
import { fakeReader } from './fake-reader.ts'

const sentence: Sentence = { index: 0, start: 0, end: 7, paragraph: 0, kind: 'body', tokens: [] }

/** A lazy reader that cannot be opened so many times. */
function lazy(failures: number) {
  const reader = fakeReader()
  let tries = 0
  const one = lazyReader(async () => {
    tries += 1
    if (tries <= failures) throw new RapportError('model-missing', 'There is no model.')
    return reader
  })
  return { one, reader, tries: () => tries, ask: () => one.annotate('Greece.', [sentence]) }
}

test('it is opened once, by the first sentence, and then has a name', async () => {
  const { one, reader, tries, ask } = lazy(0)
  assert.deepEqual(await one.annotate('', []), [])
  assert.deepEqual([tries(), one.name], [0, ''])
  await Promise.all([ask(), ask()])
  assert.deepEqual([tries(), one.name], [1, 'fake@1'])
  await one.close()
  assert.equal(reader.isClosed(), true)
})

test('one that could not be opened is opened anew for the next sentence', async () => {
  const { one, tries, ask } = lazy(1)
  await assert.rejects(ask(), { code: 'model-missing' })
  assert.equal((await ask()).length, 1)
  assert.deepEqual([tries(), one.name], [2, 'fake@1'])
})

test('what was never open closes in peace, also while its opening fails', async () => {
  const { one, reader, ask } = lazy(2)
  await one.close()
  await assert.rejects(ask())
  await one.close()
  const asked = assert.rejects(ask(), { code: 'model-missing' })
  await one.close()
  await asked
  assert.equal(reader.isClosed(), false)
})
