import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const parts = [
  ...readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(/^\| `([a-z-]+(?:\/|\.ts))` \|/gm),
].map((match) => match[1]!)
const files = globSync('src/**/*.ts', { cwd: root })

function partOf(path: string): string {
  const [first, second] = path.split('/').slice(1)
  return second === undefined ? first! : `${first}/`
}

test('every part of src/ stands in the table of docs/architecture.md, and every row of it exists', () => {
  assert.deepEqual([...new Set(files.map(partOf))].sort(), [...parts].sort())
})

test('a part imports only from parts above it in the table', () => {
  const wrong = files.flatMap((file) => {
    const imports = [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)]
    return imports
      .map((match) => relative(root, join(root, dirname(file), match[1]!)))
      .filter((target) => target.startsWith('src/') && parts.indexOf(partOf(target)) > parts.indexOf(partOf(file)))
      .map((target) => `${file} → ${target}`)
  })
  assert.deepEqual(wrong, [])
})
