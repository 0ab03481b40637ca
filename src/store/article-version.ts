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

/** A version of an article, and the day of publication that it says or was given. */
export interface DatedVersion {
  readonly version: string
  readonly published: PlainDate | null
  readonly isGiven: boolean
}

/**
 * Whether what is held of an article stands against another version of it, whichever came in first (S3): the one fetched later, else
 * the one that says its day of publication, else the one that was given one, else the one whose hash is greater.
 */
export function standsAgainst(held: DatedVersion, other: DatedVersion): boolean {
  const [own, others] = [datedness(held), datedness(other)]
  return own === others || !isFetchedWith(held, other) ? held.version >= other.version : own > others
}

function datedness({ published, isGiven }: DatedVersion): number {
  if (published === null) return 0
  return isGiven ? 1 : 2
}

function isFetchedWith({ version: one }: DatedVersion, { version: other }: DatedVersion): boolean {
  return one.split('#')[0] === other.split('#')[0]
}
