import { createHash } from 'node:crypto'

/** The id of an article that brings none: the first 16 hex digits of the sha-256 of its decoded content. */
export function contentId(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16)
}
