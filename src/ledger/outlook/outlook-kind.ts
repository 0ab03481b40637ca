import lists from '../../../data/ledger/outlook-kinds.json' with { type: 'json' }
import topics from '../../../data/ledger/topics.json' with { type: 'json' }
import { slice } from '../../base/span.ts'
import { root, wordsIn } from '../../events/words.ts'
import type { OutlookKind } from '../../reader/codebook.ts'
import type { OutlookAnnotation } from '../../reader/reader.ts'

/** An outlook with the kind that its own words name, where the reader took it for one that is near (LE236), or for the opposite (LE361). */
export function withNamedKind(view: OutlookAnnotation, text: string): OutlookAnnotation {
  const words = wordsIn(slice(text, view.content))
  if (isEased(view.kind, words)) return { ...view, kind: 'thaw' }
  const named = namedKind(words)
  return named !== null && near[named].has(view.kind) ? { ...view, kind: named } : view
}

/** LE361: that strife ends or peace comes is no escalation, and ties that are better than before are no trust. */
function isEased(kind: OutlookKind, words: readonly string[]): boolean {
  const says = (roots: ReadonlySet<string>) => words.some((word) => roots.has(root(word)))
  if (kind === 'trust') return words.some((word, at) => better.has(word) && ties.has(words[at + 1] ?? ''))
  const isWorse = words.some((word, at) => worse.has(word) && words[at - 1] !== 'de')
  if (kind !== 'escalation' || isWorse || says(harm)) return false
  const isCalmed = words.some((word, at) => word === 'de' && worse.has(words[at + 1] ?? ''))
  return isCalmed || (says(strife) && says(ceases)) || (words.includes('peace') && says(makes))
}

function namedKind(words: readonly string[]): NamedKind | null {
  const has = (roots: ReadonlySet<string>) => words.some((word) => roots.has(root(word)))
  const first = words.find((word) => !edges.has(word)) ?? ''
  if (expects.has(first)) return 'expectation'
  const at = words.slice(0, 3).findIndex((word) => trust.has(word))
  if (at >= 0) return ofAnother.has(words[at + 1] ?? '') ? null : 'trust'
  if (words.some((word, index) => worse.has(word) && words[index - 1] !== 'de')) return 'escalation'
  if (isWanted(words)) return 'wish'
  if (has(thaw) || (has(quarrel) && has(ends))) return 'thaw'
  return words.some((word) => odds.has(word)) && !has(force) ? 'expectation' : null
}

/** "wants …", "would not like …", "hopes to …": what one hopes for, or that it will be, he expects. */
function isWanted(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !wantsAfter.has(word))
  const verb = words[at] ?? ''
  if (wants.has(verb)) return true
  return wouldWant.has(verb) ? words.slice(0, at).includes('would') : hopes.has(verb) && words[at + 1] === 'to'
}

/** What the reader may have taken one of a kind for; a wish for better ties and one for war stay wishes. */
const near = {
  trust: new Set<OutlookKind>(['expectation', 'thaw']),
  wish: new Set<OutlookKind>(['expectation', 'thaw']),
  thaw: new Set<OutlookKind>(['expectation']),
  escalation: new Set<OutlookKind>(['expectation', 'thaw', 'trust']),
  expectation: new Set<OutlookKind>(['trust', 'thaw', 'escalation']),
}
type NamedKind = keyof typeof near

const rootsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(root))
const edges = new Set(topics.edges)
const trust = new Set(lists.trust)
const ofAnother = new Set(lists.ofAnother)
const wants = new Set(lists.wants)
const wantsAfter = new Set(lists.wantsAfter)
const wouldWant = new Set(lists.wouldWant)
const hopes = new Set(lists.hopes)
const odds = new Set(lists.odds)
const force = rootsOf(lists.force)
const expects = new Set(lists.expects)
const thaw = rootsOf(lists.thaw)
const quarrel = rootsOf(lists.quarrel)
const ends = rootsOf(lists.ends)
const worse = new Set(lists.worse)
const better = new Set(lists.better)
const ties = new Set(lists.ties)
const strife = rootsOf(lists.strife)
const ceases = rootsOf(lists.ceases)
const makes = rootsOf(lists.makes)
const harm = rootsOf(lists.harm)
