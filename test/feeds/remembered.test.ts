import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered } from '../../src/feeds/remembered.ts'

test('an answer is made once a minute for all who ask the same', async () => {
  let time = 0
  let made = 0
  const ask = remembered(
    async (question: string) => `${question} ${++made}`,
    () => time,
  )
  assert.deepEqual(await Promise.all([ask('a'), ask('a')]), ['a 1', 'a 1'])
  time = 59_999
  assert.equal(await ask('a'), 'a 1')
  time = 60_000
  assert.equal(await ask('a'), 'a 2')
  assert.equal(await ask('b'), 'b 3')
})

test('a failure is not remembered', async () => {
  let fails = true
  const ask = remembered(
    async () => {
      if (fails) throw new Error('once')
      return 'made'
    },
    () => 0,
  )
  await assert.rejects(ask(null))
  fails = false
  assert.equal(await ask(null), 'made')
})
