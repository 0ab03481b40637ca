import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import { bothBehind } from './several-count.ts'

/** "the joint commission", "a mixed boundary | committee", "the council | of the two countries": of the two, whichever of them convened it. */
export function isJoint(words: readonly string[], from: number, to: number): boolean {
  const head = (words[to - 1] ?? '').toLowerCase()
  if (!bodyNouns.has(head)) return false
  let start = from
  while (
    start > from - longestKind &&
    /^[\p{Ll}-]+$/u.test(words[start - 1] ?? '') &&
    !/^(?:the|a|an|of|and|for|by|to|in)$/.test(words[start - 1] ?? '')
  )
    start--
  return words.slice(start, to).some((word) => jointWords.has(word.toLowerCase())) || bothBehind(words, to) !== null
}

const bodyNouns = new Set(data.body)

/** words between an article and the noun of a body */
const longestKind = 4
const jointWords = new Set(data.joint)
