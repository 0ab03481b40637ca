import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import { pageCache, renewing } from '../../src/web/page-cache.ts'

function cached() {
  let time = 0
  let made = 0
  const app = new Hono()
  const cache = pageCache({
    isKept: (path) => path !== '/mine',
    now: () => time,
    renew: async (request) => app.fetch(request, renewing),
  })
  app.use(cache.serve)
  let goOn: () => void = () => {}
  app.get('/slow', async (context) => {
    await new Promise<void>((resolve) => {
      goOn = resolve
    })
    made += 1
    return context.text(`answer ${made}`)
  })
  app.get('/:page', (context) => {
    made += 1
    return context.text(`answer ${made}`, context.req.param('page') === 'broken' ? 500 : 200)
  })
  return {
    ask: async (path: string) => (await app.request(`http://x${path}`)).text(),
    pass: (ms: number) => {
      time += ms
    },
    clear: cache.clear,
    goOn: () => goOn(),
  }
}

test('an answer is given again for some seconds, each address its own', async () => {
  const { ask, pass } = cached()
  assert.equal(await ask('/a'), 'answer 1')
  assert.equal(await ask('/a?at=1'), 'answer 2')
  pass(4_999)
  assert.equal(await ask('/a'), 'answer 1')
})

test('an older answer is given once more while it is made anew; one that is too old is not', async () => {
  const { ask, pass } = cached()
  await ask('/a')
  pass(6_000)
  assert.deepEqual(await Promise.all([ask('/a'), ask('/a')]), ['answer 1', 'answer 1'])
  await wait(5)
  assert.equal(await ask('/a'), 'answer 2')
  pass(400_000)
  assert.equal(await ask('/a'), 'answer 3')
})

test('what depends on who asks, what failed and what was written over is not given again', async () => {
  const { ask, clear } = cached()
  assert.notEqual(await ask('/mine'), await ask('/mine'))
  assert.notEqual(await ask('/broken'), await ask('/broken'))
  const before = await ask('/a')
  clear()
  assert.notEqual(await ask('/a'), before)
})

test('an answer that was begun before something was written is given, and not given again', async () => {
  const { ask, clear, goOn } = cached()
  const begun = ask('/slow')
  await wait(5)
  clear()
  goOn()
  assert.equal(await begun, 'answer 1')
  const again = ask('/slow')
  await wait(5)
  goOn()
  assert.equal(await again, 'answer 2')
})
