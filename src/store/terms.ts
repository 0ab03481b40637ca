/** The words of a sentence as they are searched: letters and digits, without case and accents, in order. */
export function termsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** One part of a search: words in a row, wanted or not wanted. The last word may be the beginning of a longer one. */
export interface SearchPart {
  readonly words: readonly string[]
  readonly wanted: boolean
  /** in quotes: the words as they stand */
  readonly exact: boolean
}

/** Reads a search: words, "words in a row", -left -"left out", also with the signs that print has for a minus. Null where nothing is asked for. */
export function parseSearch(query: string): readonly SearchPart[] | null {
  const parts = [...query.matchAll(/([-−–]?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu)].flatMap(
    ([, minus, quoted, bare = '']): SearchPart[] => {
      const words = termsOf(quoted ?? bare)
      return words.length === 0 ? [] : [{ words, wanted: minus === '', exact: quoted !== undefined }]
    },
  )
  return parts.some(({ wanted }) => wanted) ? parts : null
}

/** Words of at least so many letters find longer ones too: "sanction" finds "sanctions" and "sanctioned". */
const shortestBeginning = 4

/** Whether the last word of a part may be the beginning of a longer one. */
export function isBeginning({ words, exact }: SearchPart): boolean {
  return !exact && words.at(-1)!.length >= shortestBeginning
}
