/**
 * Records of whole articles against those due, on what was held back from training or on the rest.
 * usage: node scripts/measure-ledger.ts --data DATA [--model standard|small] [--gold] [--held-back] [--errors]
 * DATA holds articles/ and authored/; `--gold` reads the sentences' annotations, so that only what follows the reader is measured.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDeskArticles } from '../src/eval/desk-record.ts'
import { deskReader, evaluateLedger } from '../src/eval/evaluate-ledger.ts'
import { readGold } from '../src/eval/gold.ts'
import { groupByArticle, toDocument } from '../src/eval/gold-document.ts'
import { goldReader } from '../src/eval/gold-reader.ts'
import { isHeldBackArticle, readSplit } from '../src/eval/held-back.ts'
import { reportLedger } from '../src/eval/report-ledger.ts'
import { createPipeline } from '../src/pipeline.ts'
import { modelSizes } from '../src/reader/onnx/model-sizes.ts'
import { openReader } from '../src/reader/onnx/open-reader.ts'
import { toReading } from '../src/reading.ts'

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
const split = readSplit('training/split.json')
const files = readdirSync(join(data, 'articles')).filter((file) => file.endsWith('.jsonl'))
const articles = files
  .flatMap((file) => readDeskArticles(join(data, 'articles', file)))
  .filter(({ id }) => isHeldBackArticle(split, id) === values['held-back'])

if (values.gold) {
  const gold = files.flatMap((file) => readGold(join(data, 'authored', file)))
  const documents = new Map(groupByArticle(gold).map((group) => [group[0]!.article, toDocument(group)]))
  const pipeline = createPipeline(goldReader(gold))
  const read = async ({ id, date, title }: (typeof articles)[number]) => {
    const { article, text, sentences } = documents.get(id)!
    const head = { title: title ?? null, outlet: null, published: date }
    const [document] = await pipeline.complete([{ article, text, sentences, ...head, messages: [] }])
    return toReading(document!)
  }
  console.log(reportLedger(await evaluateLedger(articles, read, { errors })))
} else {
  const model = modelSizes.find((size) => size === values.model) ?? 'standard'
  const reader = await openReader({ model })
  console.log(reportLedger(await evaluateLedger(articles, deskReader(reader), { errors })))
  await reader.close()
}
