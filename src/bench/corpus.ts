import { fileURLToPath } from 'node:url'
import type { Article } from '../sources/article.ts'
import { articlesFromFile } from '../sources/file.ts'
import { isSourceFailure } from '../sources/source-failure.ts'

const folder = new URL('../../examples/', import.meta.url)

/** The article that a cold start reads. */
export const coldArticle = fileURLToPath(new URL('athens-ankara.txt', folder))

/** The fixed corpus of `examples/bench`, or its first `stories` articles. */
export async function readCorpus(stories = Number.POSITIVE_INFINITY): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const item of articlesFromFile(fileURLToPath(new URL('bench/corpus.jsonl', folder)))) {
    if (isSourceFailure(item)) throw item.error
    if (articles.length >= stories) break
    articles.push(item)
  }
  return articles
}
