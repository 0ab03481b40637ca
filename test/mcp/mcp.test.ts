import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { answerMarkdown, answerSchema } from '../../src/mcp/answer.ts'
import { mcpHttp } from '../../src/mcp/mcp-http.ts'
import { createPipeline } from '../../src/pipeline.ts'
import type { Store } from '../../src/store/store.ts'
import { articleReader } from '../../src/web/read-article.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { smallLedger } from '../web/ledger.ts'

/** A client of the tools over HTTP, without a network; `logged` are the lines of the log. */
async function client(store: Store | null, context: { after: (done: () => Promise<void>) => void }) {
  const logged: string[] = []
  const answer = mcpHttp({
    read: articleReader(createPipeline(fakeReader())),
    session: store,
    version: '0.0.0',
    log: (line) => logged.push(line),
  })
  const transport = new StreamableHTTPClientTransport(new URL('http://rapport.test/mcp'), {
    fetch: async (url, init) => answer(new Request(url, init)),
  })
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(transport)
  context.after(() => client.close())
  const ask = async (name: string, asked: Record<string, unknown>) => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: asked })
    const [first] = content as { type: string; text: string }[]
    return { text: first?.text ?? '', answer: structuredContent, isError: isError === true }
  }
  return { client, ask, logged }
}

const questions = {
  read: { text: 'Greece visited Turkey on Monday.', date: '2025-12-09' },
  pair: { a: 'Greece', b: 'TUR' },
  timeline: { a: 'Greek', b: 'Turkey' },
  calendar: { a: 'Greece' },
  search: { query: 'visited' },
} as const

test('every tool is listed with what it takes and gives, and none writes', async (context) => {
  const { client: asks } = await client(await smallLedger(context), context)
  const { tools } = await asks.listTools()
  assert.deepEqual(
    tools.map(({ name }) => name),
    [...Object.keys(questions), 'explain'],
  )
  for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
    assert.ok(description, name)
    assert.equal(inputSchema.type, 'object')
    assert.ok(outputSchema, name)
    assert.equal(annotations?.readOnlyHint, true)
  }
})

test('every tool answers in words and as data, each item with its sentences and their addresses', async (context) => {
  const { ask } = await client(await smallLedger(context), context)
  for (const [tool, asked] of Object.entries(questions)) {
    const { text, answer, isError } = await ask(tool, asked)
    assert.equal(isError, false, `${tool}: ${text}`)
    const { sections } = answerSchema.parse(answer)
    const items = sections.flatMap((section) => section.items)
    assert.ok(items.length > 0, tool)
    for (const { sentences } of items) {
      assert.ok(sentences.length > 0, tool)
      for (const sentence of sentences) assert.match(sentence.text, /visit/)
    }
    if (tool !== 'read') {
      assert.match(text, /https:\/\/example\.org\/a/)
      const { text: why, isError: failed } = await ask('explain', { id: items[0]!.id })
      assert.equal(failed, false)
      assert.match(why, /> “.*visit.*” – .*(?:<https:\/\/example\.org|article hostile)/)
    }
  }
})

test('what a dossier says of a later day is not known on an earlier one', async (context) => {
  const { ask } = await client(await smallLedger(context), context)
  const { text } = await ask('pair', { a: 'GRC', b: 'TUR', at: '2025-11-04' })
  assert.match(text, /will visit/)
  assert.doesNotMatch(text, /visited/)
})

test('what is asked wrongly is answered with what is wrong, and the log is told nothing', async (context) => {
  const { ask, logged } = await client(await smallLedger(context), context)
  for (const [tool, asked, words] of [
    ['pair', { a: 'Grece', b: 'Turkey' }, /Did you mean Greece/],
    ['pair', { a: 'Greece', b: 'GRC' }, /same side/],
    ['timeline', { a: 'Greece', b: 'Turkey', to: '2025-02-30' }, /date/i],
    ['explain', { id: "x' OR 1=1 --" }, /no entry/],
    ['search', { query: 'x', limit: 100_000 }, /limit|200/],
    ['read', {}, /nothing to read/i],
    ['read', { address: 'http://127.0.0.1:1/' }, /./],
    ['read', { address: 'file:///etc/passwd' }, /./],
  ] as const) {
    const { text, isError } = await ask(tool, asked)
    assert.equal(isError, true, `${tool} ${JSON.stringify(asked)}`)
    assert.match(text, words)
  }
  assert.deepEqual(logged, [])
})

test('hostile words of an article stay words', async (context) => {
  const { ask } = await client(await smallLedger(context), context)
  const { text } = await ask('search', { query: 'Monday' })
  assert.doesNotMatch(text, /(?<!\\)<(?:script|img)|javascript:|\u202e/)
  assert.match(text, /\\<script\\>/)
})

test('without a ledger there is reading alone', async (context) => {
  const { client: asks } = await client(null, context)
  const { tools } = await asks.listTools()
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['read'],
  )
})

test('a fault is told to the log alone', async (context) => {
  const store = await smallLedger(context)
  const broken = {
    ...store,
    db: new Proxy(store.db, {
      get: () => () => {
        throw new Error('secret path')
      },
    }),
  }
  const { ask, logged } = await client(broken, context)
  const { text, isError } = await ask('search', { query: 'visited' })
  assert.equal(isError, true)
  assert.doesNotMatch(text, /secret/)
  assert.match(logged.join('\n'), /secret path/)
})

test('words of an address cannot leave its angle brackets', () => {
  const sentences = [{ text: 'A > b.', article: 'a', source: 's', address: 'https://x.test/> <script>' }]
  const items = [{ words: 'w', id: null, sentences, reasons: [] }]
  const markdown = answerMarkdown({ title: 't', lead: [], sections: [{ title: 's', items }], left: null })
  assert.match(markdown, /<https:\/\/x\.test\/%3E%20%3Cscript%3E>/)
})

test('rapport mcp answers over standard input and output and ends with it', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['src/bin/rapport.ts', 'mcp'], { stdio: ['pipe', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (part: string) => said.push(part))
  const hello = {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  }
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  send({ id: 1, method: 'initialize', params: hello })
  send({ method: 'notifications/initialized' })
  send({ id: 2, method: 'tools/list' })
  while (!said.join('').includes('"id":2')) await new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdin.end()
  const code = await new Promise((resolve) => child.once('close', resolve))
  assert.equal(code, 0)
  const lines = said
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(lines.map(({ id }) => id).sort(), [1, 2])
  assert.match(JSON.stringify(lines), /"name":"read"/)
})

test('rapport mcp says which message is too large for it, and ends with 1', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['src/bin/rapport.ts', 'mcp'], { stdio: ['pipe', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (part) => (errors += part))
  child.stdin.on('error', () => {})
  child.stdin.write(`{"jsonrpc":"2.0","id":1,"method":"${'a'.repeat(11_000_000)}`)
  const code = await new Promise((resolve) => child.once('close', resolve))
  assert.equal(code, 1)
  assert.match(errors, /error: A message is larger than 10 MB/)
})
