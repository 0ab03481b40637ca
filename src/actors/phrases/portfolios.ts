import type { Candidate } from '../candidate.ts'
import { parseTitle } from '../lookups.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'

/**
 * A name that says what an office is for, not whose it is (RES25): "Europe Minister", "Iran envoy", "Syria special envoy". Not an
 * adjective ("Iranian envoy"), nor a short form that stands for one ("US envoy"), nor who is sent ("Iran envoy to Oman").
 */
export function isPortfolio({ words }: Scan, hit: NameHit, knowledge: Chooser): boolean {
  if (hit.person) return false
  const behind = words.slice(hit.to, hit.to + reach)
  const title = parseTitle([hit.words, ...behind].join(' '))
  if (title?.kind === 'person' && title.impliedState === null && title.words.startsWith(`${hit.words.toLowerCase()} `))
    return true
  const head = behind.findIndex((word) => !kinds.test(word))
  const via = knowledge.choose(hit)?.via
  return (
    (via === 'country' || via === 'region') &&
    !/^[\p{Lu}.]+$/u.test(hit.words) &&
    /^envoy$/i.test(behind[head] ?? '') &&
    behind[head + 1] !== 'to'
  )
}

interface Chooser {
  readonly choose: (hit: NameHit) => Candidate | null
}

/** words of the longest portfolio behind its first */
const reach = 4
const kinds = /^(?:special|peace|presidential)$/i
