import { compareSentence, type SentenceOutcome } from './compare-sentence.ts'
import type { GoldSentence } from './gold.ts'
import { groupByArticle, toDocument } from './gold-document.ts'
import { lowerCaseWords, namedIn } from './named.ts'
import { scoreSentences } from './score-sentences.ts'
import { errorsOf } from './sentence-errors.ts'
import type { SentenceScores } from './sentence-scores.ts'
import type { System } from './system.ts'

/** Reads annotated sentences with a system, the sentences of one article together, and scores what comes of them. */
export async function evaluateSentences(
  gold: readonly GoldSentence[],
  system: System,
  options: { readonly errors?: boolean; readonly onArticle?: (done: number, all: number) => void } = {},
): Promise<SentenceScores> {
  const lowerCase = lowerCaseWords(gold.map(({ text }) => text))
  const articles = groupByArticle(gold)
  const outcomes: (readonly SentenceOutcome[])[] = []
  for (const article of articles) {
    const document = toDocument(article)
    const sentences = await system(document)
    const named = namedIn(document, lowerCase)
    outcomes.push(
      sentences.map((sentence, index) =>
        compareSentence(document, index, sentence, (span) => named(span, document.sentences[index]!)),
      ),
    )
    options.onArticle?.(outcomes.length, articles.length)
  }
  const scores = scoreSentences(outcomes)
  return options.errors ? { ...scores, errors: outcomes.flat().flatMap((outcome) => errorsOf(outcome) ?? []) } : scores
}
