import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import { parseTitle } from '../lookups.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { isPeople } from '../names/words.ts'
import type { Title } from '../titles.ts'

/** What the words of a phrase say somebody is, without the names among them. */
export function titleOf(scan: Scan, from: number, to: number, inside: readonly NameHit[]): Title | null {
  const parts: string[] = []
  for (let at = from; at < to; at++) {
    if (!inside.some((hit) => at >= hit.from && at < hit.to) && !/^['’]s?$/.test(scan.words[at] ?? ''))
      parts.push(scan.words[at] ?? '')
  }
  const title = parts.length === 0 ? null : parseTitle(parts.join(' '))
  if (title === null || !isOfTrade(title, parts, scan)) return title
  return { ...title, sectors: isPeople(title.words) || title.kind === 'person' ? ['CIV'] : [] }
}

/** RES192: "a tourist convoy", "sailors whom pirates took": what may be of the forces is of a trade by words that say so. */
function isOfTrade({ sectors, words }: Title, phrase: readonly string[], scan: Scan): boolean {
  if (sectors[0] !== 'MIL' || !data.forcesOrTrade.includes(words)) return false
  if (phrase.some((word) => data.trade.includes(word.toLowerCase()))) return true
  const sentence = scan.words.map((word) => word.toLowerCase())
  return (
    /^(?:sailor|captain)s?$/u.test(words) &&
    sentence.some((word) => data.tradeAtSea.includes(word)) &&
    !sentence.some((word) => data.navy.includes(word))
  )
}
