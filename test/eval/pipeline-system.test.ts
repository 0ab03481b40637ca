import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseGold } from '../../src/eval/gold/gold.ts'
import { toDocument } from '../../src/eval/gold/gold-document.ts'
import { goldReader } from '../../src/eval/gold/gold-reader.ts'
import { pipelineSystem } from '../../src/eval/pipeline-system.ts'
import { runEvalSentences } from '../../src/eval/run-eval.ts'
import { sample } from './support/gold-system.ts'

const line = (number: number, text: string, events: readonly object[]) =>
  JSON.stringify({ id: `a.${number}`, date: '2024-03-12', text, events })

test('records come back at their sentence, with words, parties and states', async () => {
  const gold = parseGold(
    [
      line(1, 'It rained.', []),
      line(2, 'Norway accused Chad of theft.', [
        { trigger: 'accused', type: 'ACCUSE', actors: ['Norway'], recipients: ['Chad'] },
      ]),
    ].join('\n'),
    'x.jsonl',
  )
  const [[quiet, told] = []] = await pipelineSystem(goldReader(gold))([toDocument(gold)])
  assert.deepEqual(quiet?.events, [])
  assert.deepEqual(
    told?.events.map(({ type, actorStates, recipientStates }) => [type, actorStates, recipientStates]),
    [['ACCUSE', ['NOR'], ['TCD']]],
  )
  assert.deepEqual(
    told?.events[0]?.tellings.map(({ trigger }) => trigger),
    [{ start: 18, end: 25 }],
  )
  assert.deepEqual(told?.events[0]?.tellings[0]?.roles.actors, [{ start: 11, end: 17, states: ['NOR'] }])
})

test('the gold read through the whole way keeps its words, types and fields', async () => {
  const path = new URL('sample.jsonl', import.meta.url).pathname
  const { scores, report } = await runEvalSentences([path], { reader: goldReader(sample()) })
  assert.equal(scores.trigger.p, 100)
  assert.equal(scores.typed.right, scores.trigger.right)
  assert.equal(scores.statements.f1, 100)
  assert.equal(scores.eventFree.events, 0)
  assert.match(report, /6 sentences of 4 articles/)
})
