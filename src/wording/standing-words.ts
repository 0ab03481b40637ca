import type { Trend } from '../barometer/trend.ts'
import type { Contribution } from '../barometer/why.ts'

/** Where a tension of 0 … 100 stands, in a word, as it is shown: in whole points; "no data" where there is none. 50 is neutral. */
export function levelInWords(tension: number | null): string {
  if (tension === null) return 'no data'
  return levels.find(([from]) => Math.round(tension) >= from)![1]
}

/** The least tension, in whole points, of each word. */
export const levels = [
  [75, 'hostile'],
  [60, 'tense'],
  [54, 'strained'],
  [46, 'even'],
  [35, 'cordial'],
  [0, 'close'],
] as const

/** The band of a tension, in whole points: "(41–63)". */
export function bandInWords({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  return `(${Math.round(low ?? 0)}–${Math.round(high ?? 100)})`
}

export const trendInWords: Readonly<Record<Trend, string>> = {
  thaw: 'thawing',
  steady: 'steady',
  worsening: 'worsening',
}

/** How an entry moved the tension, where it is not new; what was a plan and came, or was called off, is none any more. */
export function howInWords({ part, how }: Pick<Contribution, 'part' | 'how'>): string | null {
  return part === 'plans' && how === 'over' ? 'no longer planned' : hows[how]
}

const hows: Readonly<Record<Contribution['how'], string | null>> = {
  new: null,
  changed: 'known otherwise than before',
  over: 'over',
  fading: 'fades with time',
}

/** "+1.9", "−4.0", with the sign that numbers have in print. */
export function signed(points: number): string {
  return `${points < 0 ? '−' : points > 0 ? '+' : '±'}${Math.abs(points).toFixed(1)}`
}
