import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RapportError } from '../../src/base/errors.ts'
import { evaluateRelations } from '../../src/eval/relations/evaluate-relations.ts'
import { decide, rootsFor } from '../../src/eval/relations/relation-roots.ts'
import { parseRelations, unmark } from '../../src/eval/relations/relation-rows.ts'
import { reportRelations } from '../../src/eval/relations/report-relations.ts'
import { parseTsv } from '../../src/eval/relations/tsv.ts'
import { type EventType, eventTypes } from '../../src/reader/codebook.ts'

/** Log-scores with most of the weight on one type, and more on others where given. */
function scoresFor(weights: Partial<Record<EventType, number>>): Record<EventType, number> {
  const scores = eventTypes.map((type) => [type, Math.log(weights[type] ?? 0.001)] as const)
  return Object.fromEntries(scores) as Record<EventType, number>
}

const file = [
  'sentence_id\tmarked_sentence\tgold_penta\tgold_root',
  '1\t<s>Norway</s> sent food to <t>Chad</t>.\t2\tAID',
  '2\t<s>Norway</s> withdrew from <t>Chad</t>.\t2\tYIELD',
  '3\t<t>Chad</t> was accused by <s>Norway</s>.\t3\tACCUSE',
  '4\t<s>Norway</s> praised <t>Chad</t>.\t1\tSUPPORT',
].join('\n')

test('marks come out of a sentence and leave their spans', () => {
  const rows: readonly (readonly [marked: string, source: readonly string[], target: readonly string[]])[] = [
    ['<s>Norway</s> met <t>Chad</t>.', ['Norway'], ['Chad']],
    ['<t>Chad</t> and <t>Mali</t> met <s>Norway</s>.', ['Norway'], ['Chad', 'Mali']],
    ['<s>Norway of <t>Chad</t></s> spoke.', ['Norway of Chad'], ['Chad']],
    ['Norway</s> met <t>Chad.', [], []],
  ]
  for (const [marked, source, target] of rows) {
    const found = unmark(marked)
    assert.equal(found.text, marked.replaceAll(/<\/?[st]>/g, ''))
    assert.deepEqual(
      found.source.map(({ start, end }) => found.text.slice(start, end)),
      source,
    )
    assert.deepEqual(
      found.target.map(({ start, end }) => found.text.slice(start, end)),
      target,
    )
  }
})

test('rows without marks give their sides by the words', () => {
  const [row] = parseRelations('sentence\tsource\ttarget\nNorway met Chad.\tNorway\tChad', 'x.tsv')
  assert.deepEqual(row, {
    id: '1',
    text: 'Norway met Chad.',
    source: [{ start: 0, end: 6 }],
    target: [{ start: 11, end: 15 }],
    root: null,
    quad: null,
  })
  assert.throws(
    () => parseRelations('a\tb\n1\t2', 'x.tsv'),
    (error) => error instanceof RapportError && /no marked sentences/.test(error.message),
  )
})

test('a tab-separated file gives its cells back', () => {
  assert.deepEqual(parseTsv('a\tb\r\n"x ""y"""\t\r\n"1\t2"\t3'), [
    { a: 'x "y"', b: '' },
    { a: '1\t2', b: '3' },
  ])
  assert.deepEqual(parseTsv('a\tb\nsaid "yes"\t"'), [{ a: 'said "yes"', b: '"' }])
  const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é') })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
      const content = ['a\tb', ...rows.map((row) => row.map(quoted).join('\t'))].join('\n')
      assert.deepEqual(
        parseTsv(content),
        rows.map(([a, b]) => ({ a, b })),
      )
    }),
  )
})

test('giving way in words and in deeds is one root, unless the file keeps them apart', () => {
  const split = scoresFor({ CONCEDE: 0.3, RETREAT: 0.3, AID: 0.4 })
  assert.equal(decide(split, rootsFor(['YIELD'])).root, 'YIELD')
  assert.equal(decide(split, rootsFor(['CONCEDE'])).root, 'AID')
})

test('a class is chosen by all its roots together', () => {
  const scores = scoresFor({ AID: 0.35, ACCUSE: 0.2, REQUEST: 0.2, REJECT: 0.2 })
  assert.deepEqual(decide(scores, rootsFor([])), { root: 'AID', quad: 3, binary: 'conflict' })
})

test('right answers score 100, a swapped one costs its root alone', async () => {
  const rows = parseRelations(file, 'x.tsv')
  const answers: Readonly<Record<string, EventType>> = {
    sent: 'AID',
    withdrew: 'RETREAT',
    accused: 'ACCUSE',
    praised: 'SUPPORT',
  }
  const reader = (swap: Readonly<Record<string, EventType>> = {}) => ({
    name: 'fixed',
    relate: async (text: string) => {
      const [, type] = Object.entries({ ...answers, ...swap }).find(([word]) => text.includes(word))!
      return scoresFor({ [type]: 0.9 })
    },
  })
  const all = await evaluateRelations(rows, reader())
  assert.deepEqual(
    [all.n, all.root, all.quad, all.binary],
    [
      4,
      { n: 4, accuracy: 100, macroF1: 100 },
      { n: 4, accuracy: 100, macroF1: 100 },
      { n: 4, accuracy: 100, macroF1: 100 },
    ],
  )
  const wrong = await evaluateRelations(rows, reader({ accused: 'REJECT' }), { errors: true })
  assert.deepEqual([wrong.root.accuracy, wrong.root.macroF1, wrong.quad.accuracy], [75, 75, 100])
  assert.deepEqual(
    wrong.errors?.map(({ id, gold, given, source, target }) => [id, gold, given, source, target]),
    [['3', 'ACCUSE', 'REJECT', 'Norway', 'Chad']],
  )
  assert.match(reportRelations(wrong), /root +4 +75\.0 +75\.0/)
  await assert.rejects(() => evaluateRelations(rows, { name: 'mute' }), RapportError)
})
