import { createHash } from 'node:crypto'
import type { PlainDate } from '../base/plain-date.ts'
import type { Article } from '../sources/article.ts'

/** Names a version of an article: the day its source says it was fetched, and a hash of all it says. */
export function articleVersion(article: Article): string {
  const { title, url, outlet, author, published, licence, mediaType, body } = article
  const said = JSON.stringify([title, url, outlet, author, published, licence, mediaType, body])
  const hash = createHash('sha256').update(said).digest('hex').slice(0, 16)
  return `${article.retrieved ?? ''}#${hash}`
}

/** A version of an article, and the day of publication that was found for it. */
export interface DatedVersion {
  readonly version: string
  readonly published: PlainDate | null
}

/**
 * Whether what is held of an article stands against another version of it, whichever came in first (S3): the one fetched later, else
 * the one that has a day of publication, else the one whose hash is greater.
 */
export function standsAgainst(held: DatedVersion, other: DatedVersion): boolean {
  const isDatedAlike = (held.published === null) === (other.published === null)
  return isDatedAlike || !isFetchedWith(held, other) ? held.version >= other.version : held.published !== null
}

function isFetchedWith({ version: one }: DatedVersion, { version: other }: DatedVersion): boolean {
  return one.split('#')[0] === other.split('#')[0]
}
