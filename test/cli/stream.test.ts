import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './run.ts'

const line = (id: number): string =>
  `${JSON.stringify({ id: `a${id}`, text: 'Greece will visit Turkey on Monday.', published: '2025-12-05' })}\n`

function objectsOf(output: string): readonly Readonly<Record<string, unknown>>[] {
  return output
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => JSON.parse(one))
}

test('one reading a line, in the order of the articles', async () => {
  const input = Array.from({ length: 50 }, (_, id) => line(id)).join('')
  const { exitCode, output, errors } = await run(['read', '--jsonl'], { input })
  assert.equal(exitCode, 0, errors)
  const ids = objectsOf(output).map(({ article }) => (article as { id: string }).id)
  assert.deepEqual(
    ids,
    Array.from({ length: 50 }, (_, id) => `a${id}`),
  )
})

test('a bad line is answered in its place and the stream goes on', async () => {
  const input = `${line(1)}not json\n\n{"title":"no text"}\n[1]\n${line(2)}`
  const { exitCode, output } = await run(['read', '--jsonl'], { input })
  assert.equal(exitCode, 0)
  const objects = objectsOf(output)
  assert.deepEqual(
    objects.map(({ line, schema }) => line ?? schema),
    ['rapport/reading@1', 2, 4, 5, 'rapport/reading@1'],
  )
  for (const bad of objects.slice(1, 4)) {
    assert.deepEqual(Object.keys(bad), ['error', 'line'])
    assert.deepEqual(Object.keys(bad.error as object), ['code', 'text'])
  }
})

test('an empty stream is no error', async () => {
  assert.deepEqual(await run(['read', '--jsonl'], { input: '' }).then(({ exitCode, output }) => [exitCode, output]), [
    0,
    '',
  ])
})

test('a line is answered before the next one comes', async () => {
  let answered = ''
  async function* slowly(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(line(1))
    while (answered === '') await new Promise((resolve) => setTimeout(resolve, 5))
    yield Buffer.from(line(2))
  }
  await run(['read', '--jsonl'], {
    stdin: slowly(),
    stdinIsTerminal: false,
    write: async (text) => {
      answered += text
    },
  })
  assert.equal(objectsOf(answered).length, 2)
})

test('a slow reader of the output holds the input back', async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (; given < 100_000; given += 1) yield Buffer.from(line(given))
  }
  let written = 0
  let release = (): void => {}
  const blocked = new Promise<void>((resolve) => {
    release = resolve
  })
  const running = run(['read', '--jsonl'], {
    stdin: endless(),
    stdinIsTerminal: false,
    write: async () => {
      written += 1
      if (written === 1) await blocked
      if (written > 1) throw new Error('enough')
    },
  })
  while (written === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.ok(given < 1000, `took in ${given} lines while nothing was read`)
  release()
  assert.equal((await running).exitCode, 1)
})
