import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foundIn } from '../../src/query/found-in.ts'

test('what a search found is what is lit: rows of words, beginnings, without case and accents', () => {
  const text = 'A patrol boat of Türkiye seized the fishing-boat; fishing boats fled. The F-16 met.'
  for (const [query, ...lit] of [
    ['"fishing boat"', 'fishing-boat'],
    ['fishing boat', 'boat', 'fishing', 'boat', 'fishing', 'boats'],
    ['turkiye -boat', 'Türkiye'],
    ['Türkiye −boat', 'Türkiye'],
    ['fish', 'fishing', 'fishing'],
    ['the', 'the', 'The'],
    ['F-16', 'F-16'],
    ['boat "patrol boat"', 'patrol boat', 'boat', 'boats'],
    ['-boat'],
    [''],
  ]) {
    const found = foundIn(text, query!).map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(found, lit, query)
  }
})
