import { byText } from '../../base/by-text.ts'
import { type EntryKind, entryKinds, type Telling } from './entry.ts'

/** Canonical order of tellings (LA1): day of publication, article, kind, place in the reading. */
export function compareTellings(a: Telling, b: Telling): number {
  return (
    byText(a.published, b.published) ||
    byText(a.article, b.article) ||
    rankOf(a.kind) - rankOf(b.kind) ||
    a.index - b.index
  )
}

/** The same article told anew has the same keys. */
export function keyOf({ article, kind, index }: Telling): string {
  return `${article}\n${kind}\n${index}`
}

function rankOf(kind: EntryKind): number {
  return entryKinds.indexOf(kind)
}
