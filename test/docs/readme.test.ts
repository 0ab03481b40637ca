import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = `${root}bin/rapport.js`

test('the README shows what `read` makes of its three lines today', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const shown = /```\n\$ rapport (read examples\/\S+)\n([\s\S]*?)```/u.exec(readme)
  assert.ok(shown)
  const [, command, output] = shown
  const { stdout } = spawnSync(process.execPath, [program, ...command!.split(' ')], { cwd: root, encoding: 'utf8' })
  assert.equal(stdout, output)
  const lines = readFileSync(root + command!.split(' ')[1], 'utf8')
    .trim()
    .split('\n')
  for (const line of lines) assert.ok(readme.includes(`> ${(JSON.parse(line) as { text: string }).text}`))
})
