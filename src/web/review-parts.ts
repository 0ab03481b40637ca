import { annotationAfter } from '../ingest/act-verdict.ts'
import { correct } from '../ingest/correct.ts'
import { ingest } from '../ingest/ingest.ts'
import type { IngestSurroundings } from '../ingest/surroundings.ts'
import { correctionsView } from '../query/corrections-view.ts'
import { reviewView } from '../query/review-view.ts'
import { sentenceSaid } from '../query/sentence-said.ts'
import type { Article } from '../sources/article.ts'
import type { SourceOptions } from '../sources/source-options.ts'
import { notFound } from './not-found.ts'
import { givenArticle } from './read-article.ts'
import type { ReviewParts } from './review-pages.ts'

/** Review over a store; `tokens` are the hashes of those that may write, `sources` the network of the tests. */
export function reviewParts(
  surroundings: IngestSurroundings,
  tokens: readonly string[],
  sources: SourceOptions = {},
): ReviewParts {
  const { store } = surroundings
  return {
    tokens,
    queue: (article) => reviewView(store, article === null ? {} : { article }),
    corrections: () => correctionsView(store),
    take: async (input) => {
      const article = await givenArticle(input, sources)
      for await (const outcome of ingest(only(article), surroundings)) {
        if (outcome.kind === 'failed') throw outcome.failure.error
      }
      return article.id
    },
    keep: async (article, sentence, verdict) => {
      const said = await sentenceSaid(store, article, sentence)
      if (said === null) throw notFound('such sentence')
      const annotation = annotationAfter(said.annotation, said.text, verdict)
      if ((await correct({ article, sentence: said.text, annotation }, surroundings)) === null) {
        throw notFound('such sentence')
      }
    },
  }
}

async function* only(article: Article): AsyncGenerator<Article> {
  yield article
}
