import { readGold } from '../eval/gold/gold.ts'
import { pipelineSystem } from '../eval/pipeline-system.ts'
import { accuracyTable } from '../eval/report-accuracy.ts'
import { evaluateSentences } from '../eval/sentences/evaluate-sentences.ts'
import type { SentenceScores } from '../eval/sentences/sentence-scores.ts'
import type { EvalOptions } from './command-options.ts'
import { readerChoice } from './reader-choice.ts'
import type { Surroundings } from './surroundings.ts'

/** Runs `rapport compare-readers`: the same annotated sentences through both readers, their figures side by side. */
export async function runCompareReaders(
  file: string,
  options: EvalOptions,
  { terminal, services }: Surroundings,
): Promise<void> {
  const gold = readGold(file)
  const scores: Record<string, SentenceScores> = {}
  for (const name of ['onnx', 'chat'] as const) {
    const reader = await services.openReader(readerChoice({ ...options, reader: name }, terminal))
    try {
      scores[reader.name] = await evaluateSentences(gold, pipelineSystem(reader))
    } finally {
      await reader.close()
    }
  }
  const text = options.json === true ? JSON.stringify(scores, null, 2) : accuracyTable(scores)
  await terminal.write(`${text.trimEnd()}\n`)
}
