import type { GoldSentence } from '../gold/gold.ts'
import { type GoldDocument, groupByArticle, toDocument } from '../gold/gold-document.ts'
import type { System } from '../system.ts'
import { compareSentence, type SentenceOutcome } from './compare-sentence.ts'
import { lowerCaseWords, namedIn } from './named.ts'
import { scoreSentences } from './score-sentences.ts'
import { errorsOf } from './sentence-errors.ts'
import type { SentenceScores } from './sentence-scores.ts'

export interface EvaluateOptions {
  /** list what went wrong, sentence by sentence */
  readonly errors?: boolean
  readonly onProgress?: (done: number, all: number) => void
}

/** Reads annotated sentences with a system, the sentences of one article together, and scores what comes of them. */
export async function evaluateSentences(
  gold: readonly GoldSentence[],
  system: System,
  options: EvaluateOptions = {},
): Promise<SentenceScores> {
  const lowerCase = lowerCaseWords(gold.map(({ text }) => text))
  const outcomes: (readonly SentenceOutcome[])[] = []
  let done = 0
  for (const documents of chunks(groupByArticle(gold).map(toDocument))) {
    const read = await system(documents)
    for (const [number, document] of documents.entries()) {
      const isNamed = namedIn(document, lowerCase)
      outcomes.push(read[number]!.map((sentence, index) => compareSentence(document, index, sentence, isNamed)))
      done += document.sentences.length
    }
    options.onProgress?.(done, gold.length)
  }
  const scores = scoreSentences(outcomes)
  return options.errors ? { ...scores, errors: outcomes.flat().flatMap((outcome) => errorsOf(outcome) ?? []) } : scores
}

/** Whole articles of some 200 sentences together, so that the reader can fill its batches. */
function chunks(documents: readonly GoldDocument[]): readonly (readonly GoldDocument[])[] {
  const all: GoldDocument[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const document of documents) {
    if (size >= 200) {
      all.push([])
      size = 0
    }
    all.at(-1)!.push(document)
    size += document.sentences.length
  }
  return all
}
