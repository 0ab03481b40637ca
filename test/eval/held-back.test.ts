import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { heldBackGroups, heldBackRelations, heldBackSentences, readSplit } from '../../src/eval/held-back.ts'

const split = readSplit(new URL('../../training/split.json', import.meta.url).pathname)

test('every file of the split is in one group', () => {
  for (const file of Object.keys(split.heldBack)) {
    assert.equal(Object.values(heldBackGroups).filter((has) => has(file)).length, 1, file)
  }
})

test('real news leaves written and picked sentences out', () => {
  const rows: readonly (readonly [file: string, real: boolean])[] = [
    ['real-1.jsonl', true],
    ['real-15.jsonl', true],
    ['wire-3.jsonl', true],
    ['real-16.jsonl', false],
    ['real-18.jsonl', false],
    ['h-articles-1.jsonl', false],
  ]
  for (const [file, real] of rows) assert.equal(heldBackGroups['real news'](file), real, file)
})

test('only sentences and relations that were held back are read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'held-back-'))
  const sentence = (id: string) => JSON.stringify({ id, text: `Text of ${id}.`, events: [] })
  const long = Array.from({ length: 111 }, () => 'word').join(' ')
  const rows = ['first', long, 'second', 'third'].map((text, index) => `${index}\t<s>${text}</s> met <t>B</t>\tCONSULT`)
  try {
    for (const name of ['authored', 'wire', 'plv']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'authored', 'real-1.jsonl'), [sentence('a.1'), sentence('b.1')].join('\n'))
    writeFileSync(join(folder, 'wire', 'wire-1.jsonl'), [sentence('c.1'), sentence('c.2')].join('\n'))
    writeFileSync(join(folder, 'plv', 'PLV_train.tsv'), ['sentence_id\tmarked_sentence\tgold_root', ...rows].join('\n'))
    const small = {
      ...split,
      plvFolds: 2,
      heldBack: { 'real-1.jsonl': ['b.1'], 'wire-1.jsonl': ['c.1', 'c.2'], 'real-2.jsonl': [] },
    }
    assert.deepEqual(
      heldBackSentences(small, folder, 'real news').map(({ id }) => id),
      ['b.1', 'c.1', 'c.2'],
    )
    assert.deepEqual(heldBackSentences(small, folder, 'written sentences'), [])
    assert.deepEqual(
      heldBackRelations(small, folder).map(({ id }) => id),
      ['0', '3'],
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
