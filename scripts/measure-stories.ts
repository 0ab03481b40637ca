/**
 * The ledger after chains of articles against the one due, on the stories that were held back from tuning or on the rest.
 * usage: node scripts/measure-stories.ts --data DATA [--model standard|small] [--held-back] [--errors]
 * DATA holds stories/. The figures of stories held back are for reporting alone.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSplit } from '../src/eval/held-back.ts'
import { evaluateStories, storyReader } from '../src/eval/stories/evaluate-stories.ts'
import { reportStories } from '../src/eval/stories/report-stories.ts'
import { readStories } from '../src/eval/stories/story.ts'
import { modelSizes } from '../src/reader/onnx/model-sizes.ts'
import { openReader } from '../src/reader/onnx/open-reader.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    model: { type: 'string', default: 'standard' },
    'held-back': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
})
const { data, errors } = values
if (data === undefined) throw new Error('usage: measure-stories.ts --data DATA [--held-back] [--errors]')
const heldBack = new Set(readSplit('training/split.json').stories)
const stories = readdirSync(join(data, 'stories'))
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readStories(join(data, 'stories', file)))
  .filter(({ id }) => heldBack.has(id) === values['held-back'])

const reader = await openReader({ model: modelSizes.find((size) => size === values.model) ?? 'standard' })
console.log(reportStories(await evaluateStories(stories, storyReader(reader), { errors })))
await reader.close()
