/**
 * What is lost between the words that annotators marked and the states they meant: all annotated sentences that readers learn from,
 * real and written apart, with their own annotations in the place of the reader's. Slips of the rules show here in tens of thousands.
 * usage: node scripts/measure-dyads.ts --data DATA [--errors]   (DATA holds authored/ and wire/; a minute)
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readGold } from '../src/eval/gold/gold.ts'
import { goldReader } from '../src/eval/gold/gold-reader.ts'
import { annotatedFiles, readSplit } from '../src/eval/held-back.ts'
import { pipelineSystem } from '../src/eval/pipeline-system.ts'
import { evaluateSentences } from '../src/eval/sentences/evaluate-sentences.ts'
import { reportSentences } from '../src/eval/sentences/report-sentences.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, errors: { type: 'boolean', default: false } } })
const { data, errors } = values
if (data === undefined) throw new Error('usage: measure-dyads.ts --data DATA [--errors]')
const { heldBack } = readSplit('training/split.json')

for (const [group, isIn] of [
  ['Real news', (file: string) => /^(?:real|wire)/.test(file)],
  ['Written sentences', (file: string) => !/^(?:real|wire)/.test(file)],
] as const) {
  const gold = annotatedFiles(data)
    .filter((path) => isIn(basename(path)))
    .flatMap((path) => {
      const kept = new Set(heldBack[basename(path)])
      return readGold(path).filter(({ id, hasStates }) => hasStates && !kept.has(id))
    })
  const scores = await evaluateSentences(gold, pipelineSystem(goldReader(gold)), { errors })
  console.log(`${group}\n${reportSentences(scores)}\n`)
}
