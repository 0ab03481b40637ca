import type { Span } from '../../base/span.ts'
import type { Scored } from '../reader.ts'
import { best } from './scores.ts'

/** The spans of a role at one anchor, from left to right. */
export type RoleSpans = (role: string) => readonly Scored[]

/** Runs of words whose likeliest role is the same, by role. `scores` is [words, roles] of one anchor. */
export function roleSpans(scores: Float32Array, roles: readonly string[], words: readonly Span[]): RoleSpans {
  const spans = new Map<string, Scored[]>()
  let run = { role: 0, from: 0, sum: 0 }
  for (let i = 0; i <= words.length; i++) {
    const part = scores.subarray((i + 1) * roles.length, (i + 2) * roles.length)
    const role = i < words.length ? best(part) : 0
    if (role !== run.role) {
      if (run.role !== 0) {
        const list = spans.get(roles[run.role]!) ?? []
        list.push({ start: words[run.from]!.start, end: words[i - 1]!.end, score: run.sum / (i - run.from) })
        spans.set(roles[run.role]!, list)
      }
      run = { role, from: i, sum: 0 }
    }
    if (role !== 0) run.sum += part[role]!
  }
  return (role) => spans.get(role) ?? []
}

/** Words that may fall out of the middle of what is said before its end is taken for reached. */
const gap = 2

/** Parties that stand inside what is said, asked or expected ("that *Russia* must withdraw"). */
const inner: ReadonlySet<string | undefined> = new Set(['about', 'with', 'holder'])

/** What is said, from the anchor on: to the last word of role "extent" within reach, and the parties it ends with. */
export function extentOf(scores: Float32Array, roles: readonly string[], anchor: number, words: readonly Span[]): Span {
  let last = anchor
  for (let i = anchor + 1; i < words.length && i - last <= gap + 1; i++) {
    const role = roles[best(scores.subarray((i + 1) * roles.length, (i + 2) * roles.length))]
    if (role === 'extent' || (i === last + 1 && inner.has(role))) last = i
  }
  return { start: words[anchor]!.start, end: words[last]!.end }
}
