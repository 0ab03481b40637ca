import time from '../../../data/time/words.json' with { type: 'json' }
import type { Mention } from '../../mentions/mention.ts'
import { isDemonym, type NameHit, type Scan } from '../names/name-hit.ts'
import { homes } from '../references/discourse.ts'
import { ownedReading } from './phrase-actors.ts'
import type { Knowledge, PhraseReading } from './phrase-reading.ts'
import { tokenRange } from './read-mention.ts'

/**
 * RES200: "four sailors (two Chadian, one Malian and a Togolese)", "two nurses, an Australian and a Fijian,": people of no state by their own words are of
 * those that a list right behind counts; farther behind only where it counts as many.
 */
export function withNationals(
  reading: PhraseReading | null,
  mention: Mention,
  scan: Scan | undefined,
  knowledge: Knowledge,
): PhraseReading | null {
  if (reading === null || scan === undefined || mention.number !== 'many' || reading.person !== null) return reading
  if (reading.stranger || reading.weak || homes(reading.actors).length > 0) return reading
  const [from, to] = tokenRange(scan, mention)
  const list = listBehind(scan, to) ?? listOfAll(scan, from, to)
  const actors = list === null ? [] : list.hits.flatMap((hit) => knowledge.choose(hit)?.actor ?? [])
  if (list === null || actors.length < list.hits.length || homes(actors).length < 2) return reading
  const reason = list.hits.map(({ words }) => `"${words}"`).join(', ')
  return ownedReading(scan, from, to, { homes: actors, or: false, weak: false, reason }, reading.title, knowledge)
}

interface Counted {
  readonly hits: readonly NameHit[]
  readonly count: number
  readonly end: number
}

/** Right behind: in brackets, behind a mark, or behind "including". */
function listBehind({ words, hits }: Scan, to: number): Counted | null {
  const mark = words[to] ?? ''
  if (!/^[,(:–—]$/u.test(mark)) return null
  const lead = words.slice(to + 1, to + 1 + longestLead).findIndex((word) => !leads.has(word))
  const isOpen = mark === '(' || lead > 0
  const list = countedFrom({ words, hits }, to + 1 + Math.max(0, lead), isOpen ? 1 : undefined)
  const isClosed = isOpen || /^(?:|[,.;:)–—])$/u.test(words[list.end] ?? '')
  return list.hits.length > 1 && isClosed ? list : null
}

/** "Two journalists kidnapped in Gao, an Australian and a Canadian, …": as many as the phrase counts. */
function listOfAll(scan: Scan, from: number, to: number): Counted | null {
  const { words } = scan
  const count = Math.max(...words.slice(from, to).map((word) => numberOf(word) ?? 0))
  for (let at = to; count > 1 && at < words.length; at++) {
    if (!/^[,(–—]$/u.test(words[at] ?? '')) continue
    const list = countedFrom(scan, at + 1)
    const isClosed = /^(?:|[,.;:)–—])$/u.test(words[list.end] ?? '')
    if (list.hits.length > 1 && list.count === count && isClosed) return list
  }
  return null
}

/** "two Chadian, one Malian and a Togolese", "one from Chad and the other from Mali" */
function countedFrom({ words, hits }: Pick<Scan, 'words' | 'hits'>, from: number, uncounted?: number): Counted {
  const found: NameHit[] = []
  let count = 0
  let end = from
  for (let at = from; ; ) {
    let own = uncounted
    while (numberOf(words[at]) !== undefined || counting.has(words[at] ?? ''))
      own = Math.max(own ?? 0, numberOf(words[at++]) ?? 1)
    const isFrom = words[at] === 'from'
    const hit = hits.find((one) => one.from === (isFrom ? at + 1 : at) && !one.person && !one.affix)
    if (hit === undefined || own === undefined || (!isFrom && !isDemonym(hit))) break
    found.push(hit)
    count += own
    at = hit.to
    while (at < hit.to + 2 && /^\p{Ll}+$/u.test(words[at] ?? '') && !joiners.has(words[at] ?? '')) at++
    end = at
    if (!joiners.has(words[at] ?? '')) break
    while (joiners.has(words[at] ?? '')) at++
  }
  return { hits: found, count, end }
}

function numberOf(word = ''): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : numbers[word.toLowerCase()]
}

const numbers: Readonly<Record<string, number>> = time.numbers
const counting: ReadonlySet<string> = new Set(['the', 'other', 'another'])
const joiners: ReadonlySet<string> = new Set([',', 'and', '&'])
const leads: ReadonlySet<string> = new Set(['including', 'namely', 'among', 'them', 'of', 'which', 'whom', 'both'])
const longestLead = 4
