import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { clusters } from '../../src/copies/clusters.ts'
import { areNearCopies, type Copyable } from '../../src/copies/near-copies.ts'
import { signatureBytes, signatureFrom, signatureOf } from '../../src/copies/signature.ts'

const folder = new URL('../../examples/', import.meta.url)
const real: readonly { readonly id: string; readonly text: string; readonly published: string }[] = readFileSync(
  new URL('white-house.jsonl', folder),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const long = real.filter(({ text }) => text.split(/\s+/).length > 200)
const story = long[0]!.text
const words = story.split(/\s+/)

function copyable(text: string, published: string | null = '2022-01-05', id = text.slice(0, 20)): Copyable {
  return { id, published, signature: signatureOf(text) }
}

const isCopy = (text: string, published?: string | null) => areNearCopies(copyable(story), copyable(text, published))

for (const [name, text, expected] of [
  ['the same', story, true],
  ['another case and other marks', story.toUpperCase().replaceAll(',', ' –'), true],
  ['a dateline before and a notice after', `WASHINGTON (AP) — ${story} All rights reserved by the publisher.`, true],
  ['its first half', words.slice(0, words.length / 2).join(' '), true],
  ['its second half', words.slice(words.length / 2).join(' '), false],
  ['another figure', story.replace(/\d+/u, '15'), true],
  ['another story', long[1]!.text, false],
  ['one sentence of it', words.slice(0, 20).join(' '), false],
  ['nothing', '', false],
] as const) {
  test(`S21: ${name} is ${expected ? 'a' : 'no'} copy`, () => assert.equal(isCopy(text), expected))
}

test('S21: a week apart is a copy, more is not; without a day the words decide', () => {
  assert.deepEqual(
    ['2021-12-29', '2022-01-12', '2021-12-28', '2022-01-13', null].map((day) => isCopy(story, day)),
    [true, true, false, false, true],
  )
})

test('S21: one line told of another pair of states is no copy', () => {
  const line = (states: string) => copyable(`Clashes on the border between ${states} leave twelve soldiers dead.`)
  assert.equal(areNearCopies(line('Armenia and Azerbaijan'), line('India and China')), false)
})

test('S21: of eight hundred real texts of one house none is taken for a copy of another', () => {
  const sources = clusters(real.map(({ id, text, published }) => copyable(text, published, id)))
  const textOf = new Map(real.map(({ id, text }) => [id, text]))
  const copies = [...sources].filter(([id, source]) => id !== source)
  // what there is was put out twice by its publisher
  const start = (id: string) => textOf.get(id)?.slice(0, 200)
  assert.deepEqual(
    copies.filter(([id, source]) => start(id) !== start(source)),
    [],
  )
})

test('a signature comes back from its bytes', () => {
  for (const text of [story, 'One two three four.']) {
    const signature = signatureOf(text)!
    assert.deepEqual(signatureFrom(signatureBytes(signature)), signature)
  }
})

test('S22: clusters are symmetric and do not depend on the order', () => {
  const text = fc.tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 60, max: 100 })).map(([which, share]) => {
    const all = long[which]!.text.split(/\s+/)
    return all.slice(0, (all.length * share) / 100).join(' ')
  })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (texts, chance) => {
      const articles = texts.map((one, index) => copyable(one, '2022-01-05', `${index}`))
      const shuffled = articles.map((one) => ({ one, at: chance.next().value })).toSorted((a, b) => a.at - b.at)
      assert.deepEqual(clusters(shuffled.map(({ one }) => one)), clusters(articles))
      for (const a of articles) for (const b of articles) assert.equal(areNearCopies(a, b), areNearCopies(b, a))
    }),
    { numRuns: 20 },
  )
})
