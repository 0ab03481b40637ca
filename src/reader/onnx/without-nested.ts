import { overlaps } from '../../base/span.ts'
import type { Annotation, Scored } from '../reader.ts'

/**
 * Keeps the surer of two entries of one family whose contents overlap: "peace across the strait" inside "their commitment to
 * peace across the strait" is one issue that two words could open, not two.
 */
export function withoutNested(annotation: Annotation): Annotation {
  return {
    ...annotation,
    statements: surest(annotation.statements, ({ content }) => content),
    issues: surest(annotation.issues, ({ topic }) => topic),
    purposes: surest(annotation.purposes, ({ content }) => content),
    causes: surest(annotation.causes, ({ content }) => content),
    outlook: surest(annotation.outlook, ({ content }) => content),
  }
}

function surest<Entry>(entries: readonly Entry[], contentOf: (entry: Entry) => Scored): readonly Entry[] {
  if (entries.length < 2) return entries
  const kept: Entry[] = []
  for (const entry of [...entries].sort((a, b) => contentOf(b).score - contentOf(a).score))
    if (!kept.some((other) => overlaps(contentOf(other), contentOf(entry)))) kept.push(entry)
  return entries.filter((entry) => kept.includes(entry))
}
