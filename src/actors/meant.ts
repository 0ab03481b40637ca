import { type Actor, unique } from './actor.ts'
import type { Title } from './titles.ts'

/** Whom a mention means, and how that came about. */
export interface Meant {
  readonly actors: readonly Actor[]
  readonly anyOf: boolean
  readonly reasons: readonly string[]
  readonly title?: Title | null
  readonly likelihood?: number
}

/** All whom a list names, as far as they are known; null where none is. */
export function allOf(listed: readonly (Meant | undefined)[]): Meant | null {
  const known = listed.flatMap((one) => one ?? [])
  const actors = unique(known.flatMap((one) => one.actors))
  if (actors.length === 0) return null
  return { actors, anyOf: false, reasons: known.flatMap(({ reasons }) => reasons) }
}
