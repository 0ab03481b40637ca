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

/**
 * RES196: "the commission", of the Joint Boundary Commission that the text has told before: the last body of that noun named there is a joint one,
 * or one that the two sides formed.
 */
export function isJointBefore(text: string, words: readonly string[], at: number): boolean {
  const head = words.at(-1)?.toLowerCase() ?? ''
  if (!bodyNouns.has(head) || words.length > 2) return false
  const told = text.slice(0, at).matchAll(new RegExp(`((?:\\p{L}+[- ]){0,4})\\b${head}\\b([^.]{0,40})`, 'giu'))
  const [, before = '', behind = ''] = [...told].findLast(([, ahead = '']) => !/^(?:\p{L}+ )*the $/iu.test(ahead)) ?? []
  const isOfBoth = /^ (?:formed|set up|created|established) by (?:the two|both)\b/iu.test(behind)
  return (
    isOfBoth ||
    before
      .toLowerCase()
      .split(/[- ]/u)
      .some((word) => jointWords.has(word))
  )
}

const bodyNouns = new Set(data.body)

/** words between an article and the noun of a body */
const longestKind = 4
const jointWords = new Set(data.joint)
