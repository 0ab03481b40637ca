import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { runCli } from '../../src/cli/main.ts'
import { passingLine } from '../../src/cli/passing-line.ts'
import type { Services } from '../../src/cli/services.ts'
import { emptyAnnotation } from '../../src/reader/reader.ts'
import { fakeReader } from './fake-reader.ts'
import { folderOf } from './folder.ts'
import { recordingTerminal } from './recording-terminal.ts'

const clear = '\r\u001b[K'

test('a line renews itself now and then, and goes when something else is said', () => {
  const terminal = recordingTerminal({ errorIsTerminal: true })
  const line = passingLine(terminal)
  for (const text of ['one', 'two']) line.show(() => text)
  line.aside(() => terminal.writeError('beside\n'))
  line.show(() => 'three')
  line.clear()
  line.clear()
  assert.equal(terminal.errors(), `${clear}one ${clear}beside\n${clear}three ${clear}`)
})

test('nothing is shown in the beginning, or where it is no terminal', () => {
  for (const [errorIsTerminal, after] of [
    [true, 60_000],
    [false, 0],
  ] as const) {
    const terminal = recordingTerminal({ errorIsTerminal })
    const line = passingLine(terminal, after)
    line.show(() => 'one')
    line.clear()
    assert.equal(terminal.errors(), '')
  }
})

test('how far a long text is read is shown while it is read', async (context) => {
  const at = folderOf(context, { 'long.txt': 'Greece visited Turkey. '.repeat(2000) })
  const openReader: Services['openReader'] = async ({ between }) => ({
    ...fakeReader(),
    annotate: async (text, sentences) => {
      await setTimeout(1100)
      await between?.(1000, sentences.length)
      return [
        ...(await fakeReader().annotate(text, sentences.slice(0, 1))),
        ...sentences.slice(1).map(() => emptyAnnotation),
      ]
    },
  })
  const services = { openReader, openBareReader: () => Promise.reject(new Error('not asked for')) }
  const read = async (argv: readonly string[], errorIsTerminal: boolean) => {
    const terminal = recordingTerminal({ errorIsTerminal })
    const code = await runCli([...argv, at('long.txt'), '--date', '2025-12-05'], terminal, services)
    assert.equal(code, 0, terminal.errors())
    return terminal
  }
  const shown = await read(['read'], true)
  assert.equal(shown.errors(), `${clear}1,000 of 2,000 sentences read ${clear}`)
  assert.equal((await read(['read'], false)).errors(), '')
  const taken = await read(['ingest', '--db', at('news.db')], true)
  assert.ok(taken.errors().startsWith(`${clear}0 articles · 0 events · 0.0 a second · 1,000 of 2,000 sentences read `))
})
