import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accuracyTable } from '../../src/eval/report-accuracy.ts'
import { evaluateSentences } from '../../src/eval/sentences/evaluate-sentences.ts'
import { reportSentences } from '../../src/eval/sentences/report-sentences.ts'
import { emptyAnnotation } from '../../src/reader/reader.ts'
import { goldSystem, sample } from './support/gold-system.ts'

const nothing = () => ({ annotation: emptyAnnotation, events: [] })

test('the report names each figure, and each sentence that went wrong with what was missed', async () => {
  const report = reportSentences(await evaluateSentences(sample(), goldSystem(nothing), { errors: true }))
  assert.match(report, /^6 sentences of 4 articles$/m)
  assert.match(report, /^typed trigger +0\.0 +0\.0 +0\.0 +0 +0 +6 /m)
  assert.match(report, /^CONSULT +2 +0\.0 +0\.0 +0\.0 +2$/m)
  assert.match(
    report,
    /sample-1\.1\n {2}Norway's .*\n {2}missed {2}CONSULT "met"\n {2}missed {2}CONCEDE "lift" \(possible\)/,
  )
  assert.doesNotMatch(report, /sample-4/, 'a quiet sentence that stays quiet is no error')
  assert.equal(report.includes('\u001b'), false)
  assert.doesNotMatch(report, / $/m)
})

test('the table of accuracy has a column for each reader and counts in each cell', async () => {
  const gold = await evaluateSentences(sample(), goldSystem())
  const none = await evaluateSentences(sample(), goldSystem(nothing))
  const lines = accuracyTable({ small: none, gold }).split('\n')
  assert.equal(lines[0], '|  | small | gold |')
  assert.match(
    lines.find((line) => line.startsWith('| dyads, F1'))!,
    /\| 0\.0 .*14 due\) \| 100\.0 .*14 right of 14 given, 14 due\) \|$/,
  )
})
