import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as codebook from '../../src/reader/codebook.ts'

test('the training in Python and the reader in TypeScript have the same codebook', () => {
  const { about, ...lists } = JSON.parse(
    readFileSync(new URL('../../data/codebook/codebook.json', import.meta.url), 'utf8'),
  )
  assert.match(about, /codebook/)
  const typed = new Map<string, unknown>(Object.entries(codebook))
  for (const [name, list] of Object.entries(lists)) assert.deepEqual(typed.get(name), list, name)
})
