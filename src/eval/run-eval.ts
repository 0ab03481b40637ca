import type { Reader } from '../reader/reader.ts'
import { readDeskArticles } from './desk-record.ts'
import { deskReader, evaluateLedger, type LedgerScores } from './evaluate-ledger.ts'
import { evaluateRelations, type RelationScores } from './evaluate-relations.ts'
import { type EvaluateOptions, evaluateSentences } from './evaluate-sentences.ts'
import { evaluateStories, type StoryScores, storyReader } from './evaluate-stories.ts'
import { readGold } from './gold.ts'
import { pipelineSystem } from './pipeline-system.ts'
import { readRelations } from './relation-rows.ts'
import { reportLedger } from './report-ledger.ts'
import { reportRelations } from './report-relations.ts'
import { reportSentences } from './report-sentences.ts'
import { reportStories } from './report-stories.ts'
import type { SentenceScores } from './sentence-scores.ts'
import { readStories } from './story.ts'

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
