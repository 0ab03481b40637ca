import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCorpus } from '../../src/bench/corpus.ts'
import { figuresOf, median } from '../../src/bench/figures.ts'

test('figures follow from what was measured', () => {
  const figures = figuresOf({
    sentences: 1000,
    readSeconds: 10,
    encoderSeconds: 8,
    coldStartsMs: [900, 700, 800, 750, 2000],
    peakMemoryBytes: 412_000_000,
  })
  assert.deepEqual(figures, {
    storiesPerHour: 18_000,
    sentencesPerSecond: 100,
    ratioToEncoder: 1.25,
    coldStartMs: 800,
    peakMemoryMB: 412,
  })
})

test('the median is the middle one, or between the middle two', () => {
  assert.equal(median([3, 1, 2]), 2)
  assert.equal(median([4, 1, 2, 3]), 2.5)
  assert.ok(Number.isNaN(median([])))
})

test('the corpus is fixed, dated and licensed', async () => {
  const articles = await readCorpus()
  assert.equal(articles.length, 84)
  assert.equal(new Set(articles.map(({ id }) => id)).size, 84)
  for (const { id, published, licence } of articles) {
    assert.match(published ?? '', /^\d{4}-\d{2}-\d{2}$/, id)
    assert.match(licence ?? '', /public domain|CC BY-SA 4\.0/, id)
  }
  assert.equal((await readCorpus(3)).length, 3)
})
