import data from '../../../data/reference/descriptions.json' with { type: 'json' }

/** "the joint commission", "a mixed boundary committee": of the two, whichever of them convened it. */
export function isJoint(words: readonly string[], head: string): boolean {
  return bodyNouns.has(head) && words.some((word) => jointWords.has(word))
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

const jointWords = new Set(data.joint)
