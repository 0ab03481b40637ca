import { parseTitle } from '../lookups.ts'
import type { Scan } from '../names/name-hit.ts'
import { courtesy, isCapitalised, titleHeads, titleModifiers } from '../names/words.ts'

/** Capitals inside the phrase that are neither a title nor the beginning of a sentence. */
export function hasStranger(scan: Scan, from: number, to: number): boolean {
  return scan.words.slice(from, to).some((word, index) => {
    const lower = word.toLowerCase()
    return (
      from + index > 0 &&
      isCapitalised(word) &&
      !courtesy.test(word) &&
      !titleHeads.has(lower) &&
      !titleModifiers.has(lower) &&
      parseTitle(word) === null
    )
  })
}
