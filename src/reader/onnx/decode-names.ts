import type { Span } from '../../base/span.ts'
import type { NameKind } from '../codebook.ts'
import type { NameSpan } from '../reader.ts'
import { best } from './scores.ts'

/** Names of one row from the likeliest tags; an I- that continues nothing opens a name. `scores` is [rows, length, tags]. */
export function namesOf(
  scores: Float32Array,
  row: number,
  length: number,
  words: readonly Span[],
  tags: readonly string[],
): NameSpan[] {
  const names: NameSpan[] = []
  let open: { start: number; end: number; kind: NameKind; sum: number; count: number } | null = null
  const close = () => {
    if (open) names.push({ start: open.start, end: open.end, kind: open.kind, score: open.sum / open.count })
    open = null
  }
  for (let i = 0; i < words.length; i++) {
    const at = (row * length + i + 1) * tags.length
    const part = scores.subarray(at, at + tags.length)
    const tag = best(part)
    const [prefix, kind] = [tags[tag]!.slice(0, 1), tags[tag]!.slice(2) as NameKind]
    if (prefix === 'O') close()
    else if (open !== null && prefix === 'I' && (open as { kind: NameKind }).kind === kind) {
      const running: { end: number; sum: number; count: number } = open
      running.end = words[i]!.end
      running.sum += part[tag]!
      running.count++
    } else {
      close()
      open = { start: words[i]!.start, end: words[i]!.end, kind, sum: part[tag]!, count: 1 }
    }
  }
  close()
  return names
}
