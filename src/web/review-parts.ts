import { correct } from '../ingest/correct.ts'
import type { IngestSurroundings } from '../ingest/surroundings.ts'
import { correctionsView } from '../query/corrections-view.ts'
import { reviewView } from '../query/review-view.ts'
import { sentenceSaid } from '../query/sentence-said.ts'
import { notFound } from './not-found.ts'
import type { ReviewParts } from './review-pages.ts'

/** Review over a store; `tokens` are the hashes of those that may write. */
export function reviewParts(surroundings: IngestSurroundings, tokens: readonly string[]): ReviewParts {
  const { store } = surroundings
  return {
    tokens,
    queue: (article) => reviewView(store, article === null ? {} : { article }),
    said: (article, sentence) => sentenceSaid(store, article, sentence),
    corrections: () => correctionsView(store),
    keep: async (article, sentence, annotation) => {
      if ((await correct({ article, sentence, annotation }, surroundings)) === null) throw notFound('such sentence')
    },
  }
}
