import type { Reader } from '../reader/reader.ts'
import { readGold } from './gold/gold.ts'
import { readDeskArticles } from './ledger/desk-record.ts'
import { deskReader, evaluateLedger, type LedgerScores } from './ledger/evaluate-ledger.ts'
import { reportLedger } from './ledger/report-ledger.ts'
import { pipelineSystem } from './pipeline-system.ts'
import { evaluateRelations, type RelationScores } from './relations/evaluate-relations.ts'
import { readRelations } from './relations/relation-rows.ts'
import { reportRelations } from './relations/report-relations.ts'
import { type EvaluateOptions, evaluateSentences } from './sentences/evaluate-sentences.ts'
import { reportSentences } from './sentences/report-sentences.ts'
import type { SentenceScores } from './sentences/sentence-scores.ts'
import { evaluateStories, type StoryScores, storyReader } from './stories/evaluate-stories.ts'
import { reportStories } from './stories/report-stories.ts'
import { readStories } from './stories/story.ts'

/** `reader`: the one that is measured; it stays open. */
export interface RunEvalOptions extends EvaluateOptions {
  readonly reader: Reader
}

/** Figures for `--json`, and the same in words. */
export interface EvalResult<Scores> {
  readonly scores: Scores
  readonly report: string
}

/** `rapport eval sentences`: reads annotated sentences through the pipeline that `rapport read` runs. */
export async function runEvalSentences(
  paths: readonly string[],
  { reader, ...options }: RunEvalOptions,
): Promise<EvalResult<SentenceScores>> {
  const scores = await evaluateSentences(paths.flatMap(readGold), pipelineSystem(reader), options)
  return { scores, report: reportSentences(scores) }
}

/** `rapport eval relations`: asks of each marked sentence what the source did to the target. */
export async function runEvalRelations(
  path: string,
  { reader, ...options }: RunEvalOptions,
): Promise<EvalResult<RelationScores>> {
  const scores = await evaluateRelations(readRelations(path), reader, options)
  return { scores, report: reportRelations(scores) }
}

/** `rapport eval ledger`: reads whole articles and compares their records with those due. */
export async function runEvalLedger(
  paths: readonly string[],
  { reader, ...options }: RunEvalOptions,
): Promise<EvalResult<LedgerScores>> {
  const scores = await evaluateLedger(paths.flatMap(readDeskArticles), deskReader(reader), options)
  return { scores, report: reportLedger(scores) }
}

/** `rapport eval stories`: reads chains of articles and compares the ledger with the one due after some of them. */
export async function runEvalStories(
  paths: readonly string[],
  { reader, ...options }: RunEvalOptions,
): Promise<EvalResult<StoryScores>> {
  const scores = await evaluateStories(paths.flatMap(readStories), storyReader(reader), options)
  return { scores, report: reportStories(scores) }
}
