import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dataDictionary } from '../../scripts/data-dictionary/data-dictionary.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('docs/data-dictionary.md is current: npx node scripts/build-data-dictionary.ts', () => {
  assert.equal(read('docs/data-dictionary.md'), dataDictionary(read('src/store/schema.ts')))
})

test('it tells every table, and every column of each', () => {
  const tables = [...read('src/store/schema.ts').matchAll(/^ {2}(\w+): \w+Table$/gmu)].map(([, name]) => name)
  const told = read('docs/data-dictionary.md')
  assert.ok(tables.length > 10)
  for (const name of tables) assert.match(told, new RegExp(`^### ${name}$`, 'mu'))
  const columns = read('src/store/schema.ts').match(/^ {2}\w+: (?!\w+Table$).+$/gmu) ?? []
  const rows = told.slice(told.indexOf('\n## Tables')).match(/^\| `/gmu) ?? []
  assert.equal(rows.length, columns.length)
  assert.doesNotMatch(told, /\|\s+\|$/mu)
})
