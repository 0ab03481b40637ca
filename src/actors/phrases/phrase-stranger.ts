import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import { parseTitle } from '../lookups.ts'
import type { Scan } from '../names/name-hit.ts'
import { courtesy, isCapitalised, titleHeads, titleModifiers } from '../names/words.ts'

/** Capitals inside the phrase that are neither a title nor the beginning of a sentence. */
export function hasStranger(scan: Scan, from: number, to: number): boolean {
  return (
    !isJointBody(scan.words.slice(from, to)) &&
    scan.words.slice(from, to).some((word, index) => {
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
  )
}

/** "Joint Working Group": capitals that say of what kind a body of two states is, and not which one. */
function isJointBody(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase())
  const noun = lower.at(-1) ?? ''
  const named = lower.slice(0, -1).filter((_, at) => isCapitalised(words[at]!))
  return data.body.includes(noun) && named.some((word) => data.joint.includes(word)) && named.every(isOfJoint)
}

function isOfJoint(word: string): boolean {
  return data.joint.includes(word) || data.jointKinds.includes(word)
}
