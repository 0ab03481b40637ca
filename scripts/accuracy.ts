/**
 * Measures both models on what was held back from training and writes `docs/accuracy.md` to standard output.
 * usage: node scripts/accuracy.ts --data DATA [--models FOLDER]   (DATA holds authored/, articles/, wire/, plv/, tempeval3-tbaq/)
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readTimeDocuments } from '../src/eval/dates/read-time-documents.ts'
import { evaluateDates } from '../src/eval/dates.ts'
import { goldReader } from '../src/eval/gold/gold-reader.ts'
import {
  type HeldBackGroup,
  heldBackGroups,
  heldBackRelations,
  heldBackSentences,
  heldBackStories,
  readSplit,
} from '../src/eval/held-back.ts'
import { deskReader, evaluateLedger } from '../src/eval/ledger/evaluate-ledger.ts'
import { deskArticles, goldDeskReader } from '../src/eval/ledger/held-back-articles.ts'
import { pipelineSystem } from '../src/eval/pipeline-system.ts'
import { evaluateRelations } from '../src/eval/relations/evaluate-relations.ts'
import { accuracyTable, dateTable, ledgerTable, relationTable, storyTable } from '../src/eval/report-accuracy.ts'
import { drawnEntries } from '../src/eval/report-drawn.ts'
import { evaluateSentences } from '../src/eval/sentences/evaluate-sentences.ts'
import type { SentenceScores } from '../src/eval/sentences/sentence-scores.ts'
import { evaluateStories, type StoryScores, storyReader } from '../src/eval/stories/evaluate-stories.ts'
import { modelSizes } from '../src/reader/onnx/model-sizes.ts'
import { modelsFolder, openReader } from '../src/reader/onnx/open-reader.ts'
import type { Reader } from '../src/reader/reader.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, models: { type: 'string', default: modelsFolder } },
})
if (values.data === undefined) throw new Error('usage: accuracy.ts --data DATA [--models FOLDER]')
const { data, models } = values
const split = readSplit('training/split.json')
const groups = Object.keys(heldBackGroups) as readonly HeldBackGroup[]

const sentences: Record<string, Record<string, SentenceScores>> = Object.fromEntries(groups.map((group) => [group, {}]))
const relations: Record<string, Awaited<ReturnType<typeof evaluateRelations>>> = {}
const articles = deskArticles(split, data, 'held back')
const ledger: Record<string, Awaited<ReturnType<typeof evaluateLedger>>> = {}
const chains = heldBackStories(split, data)
const stories: Record<string, StoryScores> = {}
for (const model of modelSizes.filter((size) => existsSync(join(models, size, 'manifest.json')))) {
  const reader = await openReader({ model, models })
  await measure(reader.name, reader)
  relations[reader.name] = await evaluateRelations(heldBackRelations(split, data), reader)
  ledger[reader.name] = await evaluateLedger(articles, deskReader(reader))
  stories[reader.name] = await evaluateStories(chains, storyReader(reader))
  await reader.close()
}
await measure('gold annotations')
ledger['gold annotations'] = await evaluateLedger(articles, goldDeskReader(data))
const dates = evaluateDates(readTimeDocuments(join(data, 'tempeval3-tbaq')))

const parts = [
  words('head.md'),
  ...groups.map((group) => {
    const scores = sentences[group]!
    const { n = 0, articles = 0 } = Object.values(scores)[0] ?? {}
    return `## ${group[0]!.toUpperCase()}${group.slice(1)}\n${n} sentences of ${articles} articles or days.\n\n${accuracyTable(scores)}`
  }),
  `## Records of whole articles\n${articles.length} held-back articles, written as news; what is counted: [evaluation](evaluation.md), "Ledger".\n\n${ledgerTable(ledger)}`,
  `## Chains of articles\n${chains.length} held-back chains; what is counted: [evaluation](evaluation.md), "Stories".\n\n${storyTable(stories)}`,
  `${words('drawn.md')}\n\n${drawnEntries('docs/drawn-entries.jsonl')}`,
  `## What one side did to the other\nThe held-back fold of the PLV training file, through \`relate\`.\n\n${relationTable(relations)}`,
  `## Time expressions\nAll documents of TimeBank and AQUAINT, each expression as annotated; no reader is asked.\n\n${dateTable(dates)}`,
]
console.log(parts.join('\n\n'))

/** Text of the page that is written by hand: what the figures mean, and how they came about. */
function words(file: string): string {
  return readFileSync(`scripts/accuracy/${file}`, 'utf8').trim()
}

async function measure(name: string, reader?: Reader): Promise<void> {
  for (const group of groups) {
    const gold = heldBackSentences(split, values.data!, group)
    sentences[group]![name] = await evaluateSentences(gold, pipelineSystem(reader ?? goldReader(gold)), {
      onProgress: (done, all) => console.error(`${name}, ${group}: ${done} of ${all}`),
    })
  }
}
