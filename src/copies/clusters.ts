import { byText } from '../base/by-text.ts'
import { areNearCopies, type Copyable } from './near-copies.ts'

/**
 * The source of each article: copies, and copies of copies, form a cluster that is named after its smallest id (S22), so
 * that the order in which they come in does not matter.
 */
export function clusters(articles: readonly Copyable[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>()
  const waiting = new Set(articles.toSorted((a, b) => byText(a.id, b.id)))
  for (const first of waiting) {
    waiting.delete(first)
    const cluster = [first]
    for (const one of cluster) {
      sources.set(one.id, first.id)
      for (const other of waiting) {
        if (!areNearCopies(one, other)) continue
        waiting.delete(other)
        cluster.push(other)
      }
    }
  }
  return sources
}
