import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { postPinned } from '../../src/feeds/post.ts'
import { deliver, signatureOf, type WebhookWorld } from '../../src/feeds/webhook.ts'
import type { Change } from '../../src/query/changes.ts'

const change: Change = {
  id: 'engagement-1 held 2025-12-09',
  day: '2025-12-09',
  kind: 'contact',
  entry: 'engagement-1',
  article: null,
  pair: null,
  mark: '●',
  words: 'visit Greece and Türkiye',
  sentence: 'Greece visited Türkiye.',
  source: 'The Example',
  url: null,
}
const secret = 'a secret of some length'
const address = 'https://hooks.example.org/rapport'

/** A world that answers with these statuses, one after the other; 'gone' breaks the connection. */
function worldOf(statuses: readonly (number | 'gone')[], addresses: readonly string[] = ['93.184.216.34']) {
  const sent: { readonly to: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }[] = []
  const waited: number[] = []
  const world: WebhookWorld = {
    resolve: async () => addresses,
    post: async (_url, to, message) => {
      const status = statuses[sent.length] ?? 200
      sent.push({ to, ...message })
      if (status === 'gone') throw new Error('reset')
      return status
    },
    wait: async (ms) => waited.push(ms),
    now: () => 1_765_000_000 + waited.length,
  }
  return { world, sent, waited }
}

test('a change is sent once, signed with the secret as Standard Webhooks has it', async () => {
  const { world, sent, waited } = worldOf([204])
  await deliver(change, { address, secret }, world)
  const [{ headers, body, to } = assert.fail()] = sent
  assert.equal(sent.length, 1)
  assert.deepEqual(waited, [])
  assert.equal(to, '93.184.216.34')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const expected = createHmac('sha256', secret).update(signed).digest('base64')
  assert.equal(headers['webhook-signature'], `v1,${expected}`)
  assert.deepEqual(JSON.parse(body).data, change)
  assert.equal(Number(headers['content-length']), Buffer.byteLength(body))
})

test('a secret whsec_… is a key in base64, as the libraries of Standard Webhooks take it', () => {
  // the example of its specification
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: '1614265330', body: '{"test": 2432232314}' }
  const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
  assert.equal(signatureOf(message, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'), signature)
  assert.notEqual(signatureOf(message, 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'), signature)
})

test('what cannot be taken just now is sent again under the same id, ever later', async () => {
  const { world, sent, waited } = worldOf([503, 'gone', 429, 200])
  await deliver(change, { address, secret }, world)
  assert.equal(sent.length, 4)
  assert.equal(new Set(sent.map(({ headers }) => headers['webhook-id'])).size, 1)
  assert.deepEqual(
    waited,
    waited.toSorted((a, b) => a - b),
  )
})

test('it gives up in the end, and at once where it is told no or led elsewhere', async () => {
  const never = worldOf([500, 500, 500, 500, 500, 500])
  await assert.rejects(deliver(change, { address, secret }, never.world), { code: 'not-delivered' })
  assert.equal(never.sent.length, 5)
  for (const status of [400, 401, 404, 410, 301, 307]) {
    const { world, sent } = worldOf([status])
    await assert.rejects(deliver(change, { address, secret }, world), { code: 'not-delivered' })
    assert.equal(sent.length, 1)
  }
})

test('nothing is sent into the own network, by whatever name', async () => {
  for (const wrong of [
    'http://127.0.0.1/',
    'http://localhost:8080/',
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'http://0x7f.1/',
    'http://printer.local/',
    'https://user:pass@example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'nothing',
  ]) {
    const { world, sent } = worldOf([])
    await assert.rejects(deliver(change, { address: wrong, secret }, world), { code: 'address-refused' }, wrong)
    assert.equal(sent.length, 0)
  }
  const { world, sent } = worldOf([], ['93.184.216.34', '10.0.0.7'])
  await assert.rejects(deliver(change, { address, secret }, world), { code: 'address-refused' })
  assert.equal(sent.length, 0)
})

test('a name that comes to lead into the own network between two attempts is refused', async () => {
  const { world, sent } = worldOf([503, 200])
  const leadsTo = [['93.184.216.34'], ['10.0.0.7']]
  const turning = { ...world, resolve: async () => leadsTo[sent.length] ?? [] }
  await assert.rejects(deliver(change, { address, secret }, turning), { code: 'address-refused' })
  assert.equal(sent.length, 1)
})

test('without a secret nothing is sent', async () => {
  const { world, sent } = worldOf([])
  await assert.rejects(deliver(change, { address, secret: 'short' }, world), { code: 'bad-secret' })
  assert.equal(sent.length, 0)
})

test('the body arrives whole, and a redirect is not followed', async (context) => {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const parts: Uint8Array[] = []
    for await (const part of request) parts.push(part)
    bodies.push(Buffer.concat(parts).toString('utf8'))
    response.writeHead(302, { location: '/elsewhere' }).end('x'.repeat(100_000))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  context.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const url = new URL(`http://hooks.example.org:${port}/`)
  const message = { headers: { 'content-type': 'application/json' }, body: '{"ü":1}' }
  assert.equal(await postPinned(url, '127.0.0.1', message, AbortSignal.timeout(5_000)), 302)
  assert.deepEqual(bodies, ['{"ü":1}'])
})
