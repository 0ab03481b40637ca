import lists from '../../data/ledger/outlook-kinds.json' with { type: 'json' }
import topics from '../../data/ledger/topics.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import { root, wordsIn } from '../events/words.ts'
import type { OutlookKind } from '../reader/codebook.ts'
import type { OutlookAnnotation } from '../reader/reader.ts'

/** An outlook with the kind that its own words name, where the reader took it for one that is near (LE236). */
export function withNamedKind(view: OutlookAnnotation, text: string): OutlookAnnotation {
  const named = namedKind(wordsIn(slice(text, view.content)))
  return named !== null && near[named].has(view.kind) ? { ...view, kind: named } : view
}

function namedKind(words: readonly string[]): NamedKind | null {
  const has = (roots: ReadonlySet<string>) => words.some((word) => roots.has(root(word)))
  const first = words.find((word) => !edges.has(word)) ?? ''
  if (expects.has(first)) return 'expectation'
  const at = words.slice(0, 3).findIndex((word) => trust.has(word))
  if (at >= 0) return ofAnother.has(words[at + 1] ?? '') ? null : 'trust'
  if (words.some((word, index) => worse.has(word) && words[index - 1] !== 'de')) return 'escalation'
  if (wants.has(words.find((word) => !wantsAfter.has(word)) ?? '')) return 'wish'
  return has(thaw) || (has(quarrel) && has(ends)) ? 'thaw' : null
}

/** What the reader may have taken one of a kind for; a wish for better ties and one for war stay wishes. */
const near = {
  trust: new Set<OutlookKind>(['expectation', 'thaw']),
  wish: new Set<OutlookKind>(['expectation']),
  thaw: new Set<OutlookKind>(['expectation']),
  escalation: new Set<OutlookKind>(['expectation', 'thaw', 'trust']),
  expectation: new Set<OutlookKind>(['trust', 'thaw']),
}
type NamedKind = keyof typeof near

const rootsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(root))
const edges = new Set(topics.edges)
const trust = new Set(lists.trust)
const ofAnother = new Set(lists.ofAnother)
const wants = new Set(lists.wants)
const wantsAfter = new Set(lists.wantsAfter)
const expects = new Set(lists.expects)
const thaw = rootsOf(lists.thaw)
const quarrel = rootsOf(lists.quarrel)
const ends = rootsOf(lists.ends)
const worse = new Set(lists.worse)
