import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'node:test'
import { type Checked, checkedAddress } from '../../src/sources/checked-address.ts'
import { pinnedTo } from '../../src/sources/pinned-to.ts'

test('a connection goes to a public address, or there is none', async () => {
  const table: readonly (readonly [url: string, leadsTo: readonly string[], kind: Checked['kind']])[] = [
    ['https://example.org/', ['93.184.216.34'], 'public'],
    ['https://example.org/', ['2606:2800:220:1::1', '93.184.216.34'], 'public'],
    ['https://example.org/', ['93.184.216.34', '10.0.0.7'], 'refused'],
    ['https://example.org/', ['::1'], 'refused'],
    ['https://example.org/', [], 'unknown-host'],
    ['ftp://example.org/', ['93.184.216.34'], 'refused'],
    ['https://user:pass@example.org/', ['93.184.216.34'], 'refused'],
    ['https://localhost/', ['93.184.216.34'], 'refused'],
  ]
  for (const [url, leadsTo, kind] of table) {
    const checked = await checkedAddress(new URL(url), async () => leadsTo)
    assert.equal(checked.kind, kind, `${url} → ${leadsTo}`)
    if (checked.kind === 'public') assert.equal(checked.address, leadsTo[0])
  }
})

test('a name that is refused is not looked up; one that is not found says what the look-up said', async () => {
  const fault = new Error('ENOTFOUND')
  const asked: string[] = []
  const resolve = async (host: string) => {
    asked.push(host)
    throw fault
  }
  assert.equal((await checkedAddress(new URL('http://127.0.0.1/'), resolve)).kind, 'refused')
  const unknown = await checkedAddress(new URL('http://Nowhere.Example.com./'), resolve)
  assert.deepEqual(unknown, { kind: 'unknown-host', host: 'nowhere.example.com', cause: fault })
  assert.deepEqual(asked, ['nowhere.example.com'])
})

test('a pinned connection goes to its address, whatever the name', async (context) => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  context.after(() => server.close())
  const { port } = server.address() as AddressInfo
  for (const autoSelectFamily of [true, false]) {
    const socket = connect({ host: 'news.example.com', port, lookup: pinnedTo('127.0.0.1'), autoSelectFamily })
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    assert.equal(socket.remoteAddress, '127.0.0.1')
    socket.destroy()
  }
})
