import type { Telling } from './entry.ts'
import { likeness } from './wording.ts'

/** share of the words of the shorter sentence: papers cut and join the sentences of a wire */
const sameSentence = 0.8

/**
 * How surely a telling is a near copy of another (LA2): of the same source, of one kind and standing, in the same sentence; 0
 * where it is none.
 */
export function copyKin(telling: Telling, other: Telling): number {
  if (telling.source !== other.source || telling.article === other.article) return 0
  if (standingOf(telling) !== standingOf(other)) return 0
  const alike = likeness(telling.sentences.join(' '), other.sentences.join(' '))
  return alike >= sameSentence ? alike : 0
}

/** Those that tell something of their own: of each source the article that tells it first (LA2). */
export function originals<T extends Telling>(tellings: readonly T[]): readonly T[] {
  const first = new Map<string, string>()
  for (const { source, article } of tellings) if (!first.has(source)) first.set(source, article)
  return tellings.filter(({ source, article }) => first.get(source) === article)
}

function standingOf({ record }: Telling): string {
  const of = (key: string) => (key in record ? String(record[key as keyof typeof record]) : '')
  return ['type', 'modality', 'level', 'kind', 'state', 'status', 'stance'].map(of).join(' ')
}
