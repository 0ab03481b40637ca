import { codesOf, pairsBetween } from '../codes.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind } from '../kind.ts'

/** One channel a level and pair, as it was told last (LA13). */
export const channels: Kind<'channel'> = { reach: Number.POSITIVE_INFINITY, kin, merge, when: () => null, pairs }

/** They meet by their pair. */
function kin({ record: { level } }: Telling<'channel'>, { record }: Entry<'channel'>): number {
  return record.level === level ? 1 : 0
}

function merge(tellings: readonly Telling<'channel'>[]): Merged['channel'] {
  return { ...tellings.at(-1)!.record, evidence: evidenceOf(tellings) }
}

function pairs(telling: Telling<'channel'>) {
  return pairsBetween(codesOf(telling.record.between, telling), new Set())
}
