import { createHash } from 'node:crypto'
import type { Article } from '../sources/article.ts'

/**
 * Names a version of an article: the day its source says it was fetched, and a hash of all it says. Of two versions of
 * one id the greater stands (S3): the one fetched later, whichever came in first.
 */
export function articleVersion(article: Article): string {
  const { title, url, outlet, author, published, licence, mediaType, body } = article
  const said = JSON.stringify([title, url, outlet, author, published, licence, mediaType, body])
  const hash = createHash('sha256').update(said).digest('hex').slice(0, 16)
  return `${article.retrieved ?? ''}#${hash}`
}
