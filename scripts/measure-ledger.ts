/**
 * Records of whole articles against those due, on what was held back from training or on the rest.
 * usage: node scripts/measure-ledger.ts --data DATA [--model standard|small] [--gold] [--held-back] [--errors]
 * DATA holds articles/ and authored/; `--gold` reads the sentences' annotations, so that only what follows the reader is measured.
 */
import { parseArgs } from 'node:util'
import { readSplit } from '../src/eval/held-back.ts'
import { deskReader, evaluateLedger } from '../src/eval/ledger/evaluate-ledger.ts'
import { deskArticles, goldDeskReader } from '../src/eval/ledger/held-back-articles.ts'
import { reportLedger } from '../src/eval/ledger/report-ledger.ts'
import { modelSizes } from '../src/reader/onnx/model-sizes.ts'
import { openReader } from '../src/reader/onnx/open-reader.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    model: { type: 'string', default: 'standard' },
    gold: { type: 'boolean', default: false },
    'held-back': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
})
const { data, errors } = values
if (data === undefined) throw new Error('usage: measure-ledger.ts --data DATA [--gold] [--held-back] [--errors]')
const articles = deskArticles(readSplit('training/split.json'), data, values['held-back'] ? 'held back' : 'development')
const reader = values.gold
  ? null
  : await openReader({ model: modelSizes.find((size) => size === values.model) ?? 'standard' })
const read = reader === null ? goldDeskReader(data) : deskReader(reader)
console.log(reportLedger(await evaluateLedger(articles, read, { errors })))
await reader?.close()
