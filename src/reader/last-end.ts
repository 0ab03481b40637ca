import type { Annotation } from './reader.ts'

/** Where the last span of an annotation ends; 0 where it has none. */
export function lastEnd(annotation: Annotation): number {
  let last = 0
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('end' in value && typeof value.end === 'number') last = Math.max(last, value.end)
    for (const part of Object.values(value)) look(part)
  }
  look(annotation)
  return last
}
