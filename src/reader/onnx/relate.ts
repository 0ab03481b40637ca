import { overlaps, type Span } from '../../base/span.ts'
import { type EventType, eventTypes } from '../codebook.ts'
import type { Manifest } from './manifest.ts'
import type { Outputs } from './session.ts'

/**
 * What did A do to B? For each type the log-sum over all words as its trigger of log P(type) + ½ (log P(A acts) + log P(B
 * receives)), the means over the words of each side (as in training/losses.py).
 * `outputs` is of one sentence read with a floor of 0, so that every word is an anchor.
 */
export function relationScores(
  outputs: Outputs,
  words: readonly Span[],
  a: readonly Span[],
  b: readonly Span[],
  manifest: Manifest,
): Record<EventType, number> {
  const { labels, roles } = manifest.families.event
  const at = outputs['event.at']!
  const typeScores = outputs['event.labels']!.data as Float32Array
  const roleScores = outputs['event.roles']!
  const width = roleScores.dims[1]!
  const [actor, recipient, both] = ['actor', 'recipient', 'both'].map((role) => roles.indexOf(role)) as [
    number,
    number,
    number,
  ]
  const side = (spans: readonly Span[]) => indices(words, spans)
  const mean = (n: number, places: readonly number[], role: number) => {
    let sum = 0
    for (const place of places) {
      const from = (n * width + place + 1) * roles.length
      sum += Math.log((roleScores.data[from + role] as number) + (roleScores.data[from + both] as number) + tiny)
    }
    return sum / places.length
  }
  const [left, right] = [side(a), side(b)]
  const sums = Object.fromEntries(eventTypes.map((type) => [type, 0])) as Record<EventType, number>
  for (let n = 0; n < at.dims[0]!; n++) {
    if (Number(at.data[2 * n + 1]) === 0) continue
    const fit = Math.exp(0.5 * (mean(n, left, actor) + mean(n, right, recipient)))
    for (const type of eventTypes) sums[type] += typeScores[n * labels.length + labels.indexOf(type)]! * fit
  }
  return Object.fromEntries(eventTypes.map((type) => [type, Math.log(sums[type] + tiny)])) as Record<EventType, number>
}

const tiny = 1e-30

/** Words that a side's spans cover; the first word where they cover none. */
function indices(words: readonly Span[], spans: readonly Span[]): number[] {
  const found = words.flatMap((word, i) => (spans.some((span) => overlaps(word, span)) ? [i] : []))
  return found.length > 0 ? found : [0]
}
