import { singularOf } from '../../mentions/phrase-number.ts'
import { parseTitle } from '../lookups.ts'
import type { Scan } from '../names/name-hit.ts'
import { titleHeads, titleModifiers } from '../names/words.ts'
import type { Title } from '../titles.ts'

/** Where the title before a name begins: back over names, possessives and title words. */
export function titleStart(scan: Scan, name: number): number {
  let at = name
  while (at > 0) {
    const before = scan.words[at - 1] ?? ''
    const hit = scan.hits.find((one) => one.to === at)
    if (hit && !hit.person) at = hit.from
    else if (
      /^['’]s?$/.test(before) ||
      isHyphen(scan, at - 1) ||
      isTitleWord(before) ||
      (/^(?:of|for|to)$/.test(before) && isTitleWord(scan.words[at - 2] ?? ''))
    )
      at--
    else break
  }
  return at
}

/** Where the title behind a name and a comma ends: on over names, possessives, title words and the small words between. */
export function titleEnd(scan: Scan, from: number): number {
  let at = from
  while (at < scan.words.length) {
    const word = scan.words[at] ?? ''
    const hit = scan.hits.find((one) => one.from === at)
    if (hit && !hit.person) at = hit.to
    else if (
      isTitleWord(word) ||
      /^(?:the|a|an|['’]s?|-|of|for|and|new|then|top|long|time)$/.test(word) ||
      parseTitle(word) !== null
    )
      at++
    else break
  }
  return at
}

/** A hyphen that joins two words, not a dash between them. */
function isHyphen(scan: Scan, at: number): boolean {
  const { tokens } = scan.sentence
  return (
    scan.words[at] === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
  )
}

function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase()
  return titleHeads.has(lower) || titleModifiers.has(lower) || (lower === word && isPersons(parseTitle(word)))
}

function isPersons(title: Title | null): boolean {
  return title?.kind === 'person' || (title?.kind === 'group' && title.words !== singularOf(title.words))
}
