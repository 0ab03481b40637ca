import type { Telling } from './entry.ts'

/** How many sources tell something: near copies of one story share theirs. */
export function sourcesAmong(told: readonly Pick<Telling, 'source'>[]): number {
  return new Set(told.map(({ source }) => source)).size
}
