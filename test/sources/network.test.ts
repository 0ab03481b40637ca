import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { collect } from '../../src/sources/collect.ts'
import { fetchPinned } from '../../src/sources/network.ts'

let server: Server
let port = 0
before(async () => {
  server = createServer((request, response) => {
    if (request.url === '/gone') response.writeHead(302, { location: '/there' }).end()
    else if (request.url === '/hang') response.writeHead(200).write('a')
    else if (request.url === '/bomb')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000)))
    else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(`host ${request.headers.host}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
after(() => {
  server.closeAllConnections()
  server.close()
})

const open = new AbortController().signal

test('the connection goes to the given address, whatever the name resolves to', async () => {
  const response = await fetchPinned(new URL(`http://news.example.com:${port}/`), '127.0.0.1', open)
  const bytes = await collect(response.bytes, 'page', 1000)
  assert.equal(Buffer.from(bytes).toString(), `host news.example.com:${port}`)
})

test('a redirect is answered, not followed', async () => {
  const response = await fetchPinned(new URL(`http://example.com:${port}/gone`), '127.0.0.1', open)
  assert.equal(response.status, 302)
  assert.equal(response.headers.location, '/there')
})

test('the limit holds for what a packed body unpacks to', async () => {
  const response = await fetchPinned(new URL(`http://example.com:${port}/bomb`), '127.0.0.1', open)
  await assert.rejects(collect(response.bytes, 'page', 10_000), { code: 'too-large' })
})

test('a body that nobody reads can be given up', async () => {
  const stop = new AbortController()
  for (const path of ['/bomb', '/hang', '/gone']) {
    await fetchPinned(new URL(`http://example.com:${port}${path}`), '127.0.0.1', stop.signal)
  }
  stop.abort()
  await new Promise((resolve) => setImmediate(resolve))
})

test('a body that never ends is given up when the signal says so', async () => {
  const stop = new AbortController()
  const response = await fetchPinned(new URL(`http://example.com:${port}/hang`), '127.0.0.1', stop.signal)
  const reading = collect(response.bytes, 'page', 10_000)
  stop.abort()
  await assert.rejects(reading)
})
