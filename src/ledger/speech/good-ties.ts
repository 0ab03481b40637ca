import lists from '../../../data/ledger/ties.json' with { type: 'json' }
import topics from '../../../data/ledger/topics.json' with { type: 'json' }
import { stem, wordsIn } from '../../events/words.ts'

/** Whether words say that ties are good, or should be closer still, with no chill behind them: "deepen our partnership" (LE66). */
export function praisesTies(said: string): boolean {
  const words = new Set(wordsIn(said).map(stem))
  return !words.isDisjointFrom(ties) && !words.isDisjointFrom(depth) && words.isDisjointFrom(mends)
}

/** Whether words name ties, or who is a friend; "our partners" are people, of whom anything may be said (LE298). */
export function namesTies(said: string): boolean {
  return wordsIn(said).some((word) => named.has(word.replace(/s$/u, '')) && !loose.has(word))
}

/** Whether words, without the names in them, say nothing but that ties are good: "the strength of our alliance" (LE351). */
export function isOfTies(said: string): boolean {
  return wordsIn(said.replace(/['’]s(?!\p{L})/gu, '')).every((word) => ofTies.has(stem(word)))
}

/** Whether words say that ties are, or were, not good: that they are to be mended, a quarrel, a war or its end. */
export function namesChill(said: string): boolean {
  const words = new Set(wordsIn(said).map(stem))
  return !words.isDisjointFrom(mends) || !words.isDisjointFrom(chill)
}

const [ties, depth, mends, chill] = [lists.ties, lists.depth, lists.mends, lists.chill].map(
  (list) => new Set(list.map(stem)),
) as [Set<string>, Set<string>, Set<string>, Set<string>]
const ofTies = new Set([
  ...[...topics.edges, ...topics.relation, ...topics.ofRelation, ...lists.praise].map(stem),
  ...ties,
  ...depth,
])
const named: ReadonlySet<string> = new Set(lists.ties.map((word) => word.replace(/s$/u, '')))
const loose: ReadonlySet<string> = new Set(lists.loose)
