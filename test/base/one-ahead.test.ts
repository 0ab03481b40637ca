import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneAhead } from '../../src/base/one-ahead.ts'

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 1; number <= count; number += 1) yield number
}

test('the order stays, and one is worked on while the last is in use', async () => {
  const log: string[] = []
  const work = async (number: number) => {
    log.push(`work ${number}`)
    return number
  }
  for await (const number of oneAhead(numbers(3), work)) {
    await new Promise((resolve) => setImmediate(resolve))
    log.push(`use ${number}`)
  }
  assert.deepEqual(log, ['work 1', 'work 2', 'use 1', 'work 3', 'use 2', 'use 3'])
})

test('an item is given as soon as it is ready, although the source has no next one yet', async () => {
  const never = async function* () {
    yield 1
    await new Promise(() => {})
  }
  for await (const number of oneAhead(never(), async (one) => one)) {
    assert.equal(number, 1)
    break
  }
})

test('who stops early waits for the work at hand, and no more is begun', async () => {
  let [begun, ended] = [0, 0]
  const work = async (number: number) => {
    begun += 1
    await new Promise((resolve) => setTimeout(resolve, 5))
    ended += 1
    return number
  }
  for await (const number of oneAhead(numbers(9), work)) if (number === 2) break
  assert.equal(begun, ended)
  assert.equal(begun <= 3, true)
})

test('what goes wrong ahead is told in its turn', async () => {
  const used: number[] = []
  const work = async (number: number) => {
    if (number === 2) throw new Error('two')
    return number
  }
  const use = async () => {
    for await (const number of oneAhead(numbers(3), work)) used.push(number)
  }
  await assert.rejects(use(), /two/)
  assert.deepEqual(used, [1])
})
