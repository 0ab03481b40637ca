import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { routes } from '../../src/api/api.ts'
import { smallLedger } from '../web/ledger.ts'
import { token } from '../web/support.ts'
import { type Body, server } from './support.ts'

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')

/** The requests of the page's curl lines. */
const examples = page
  .split('\n')
  .filter((line) => line.startsWith('curl '))
  .map((line) => {
    const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(([, a, b, c]) => a ?? b ?? c ?? '')
    const after = (flag: string) => words.filter((_word, index) => words[index - 1] === flag)
    const headers = after('-H').map((header) => header.replace('TOKEN', token).split(': ') as [string, string])
    const [body] = after('-d')
    return { address: words[1]!, init: { headers, ...(body === undefined ? {} : { method: 'POST', body }) } }
  })

test('every example of docs/api.md is answered', async (context) => {
  const { app, logged } = server(await smallLedger(context))
  assert.ok(examples.length >= 10)
  for (const { address, init } of examples) {
    const answer = await app.request(address, init)
    const isWrong = address.includes('Grece')
    const body = await answer.text()
    assert.equal(answer.ok, !isWrong, `${address} ${answer.status} ${body.slice(0, 200)}`)
  }
  assert.deepEqual(logged, [])
})

test('the page names every route, the problem as it is, and a cursor that goes on', async (context) => {
  const named = [...page.matchAll(/^\| `(GET|POST) ([^`]+)` \|/gmu)].map(
    ([, method, address]) => `${method} ${address}`,
  )
  assert.deepEqual(named.sort(), routes.map(({ method, address }) => `${method.toUpperCase()} ${address}`).sort())
  const { get } = server(await smallLedger(context))
  const [, shown = ''] = /```json\n(\{\n {2}"type"[\s\S]*?)```/u.exec(page) ?? []
  assert.deepEqual((await get('/pairs/Grece/Turkey')).body, JSON.parse(shown))
  const first: Body = (await get('/pairs?limit=1')).body
  assert.ok(page.includes(`cursor=${first.next}`), first.next)
})

test('the page names the code of what is asked wrongly', async (context) => {
  const { get } = server(await smallLedger(context))
  for (const address of [
    '/pairs/GRC/TUR?at=2025-02-30',
    '/pairs/GRC/Greece',
    '/pairs?cursor=none',
    '/pairs/GRC/TUR?at=2025-12-01&since=2025-12-02',
    '/pairs/GRC/TUR/barometer?from=1700-01-01',
    '/entries/none',
  ]) {
    const { code } = (await get(address)).body
    assert.ok(page.includes(`\`${code}\``), `${address}: ${code}`)
  }
})
