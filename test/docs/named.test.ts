import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { run } from '../cli/run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const textOf = (pattern: string): string =>
  globSync(pattern, { cwd: root })
    .map((path) => readFileSync(root + path, 'utf8'))
    .join('\n')

test('docs/operating.md names every variable of the environment that is Rapport’s', () => {
  const used = new Set(textOf('src/**/*.ts').match(/\bRAPPORT_[A-Z_]+/gu))
  const operating = textOf('docs/operating.md')
  assert.ok(used.size >= 7)
  assert.deepEqual(
    [...used].filter((name) => !operating.includes(`\`${name}\``)),
    [],
  )
})

test('every page that the source names is there', () => {
  const named = new Set(textOf('{src,scripts}/**/*.ts').match(/\bdocs\/[\w./-]+\.md\b/gu))
  assert.ok(named.size > 5)
  assert.deepEqual(
    [...named].filter((path) => !existsSync(root + path)),
    [],
  )
})

test('some page names every command', async () => {
  const pages = textOf('README.md') + textOf('docs/*.md')
  const { output } = await run(['--help'])
  const commands = [
    ...output
      .split('\nCommands:\n')[1]!
      .split('\n\n')[0]!
      .matchAll(/^ {2}([a-z-]+)/gmu),
  ].map(([, name]) => name!)
  assert.ok(commands.length > 20)
  assert.deepEqual(
    commands.filter((name) => !new RegExp(`(?:rapport(?:\\.js)?) ${name}\\b`, 'u').test(pages)),
    [],
  )
})
