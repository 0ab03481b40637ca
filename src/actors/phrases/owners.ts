import phraseWords from '../../../data/reference/phrase-words.json' with { type: 'json' }
import type { NameHit, Scan } from '../names/name-hit.ts'
import { isCapitalised } from '../names/words.ts'

/** Names that stand side by side ("Greek and Turkish"): one party each; `or` where the text leaves it open which. */
export interface NameGroup {
  readonly hits: readonly NameHit[]
  readonly or: boolean
  /** by more than commas */
  readonly joined: boolean
}

/** Prepositions that open the complement of a noun phrase. */
export const prepositions: ReadonlySet<string> = new Set(phraseWords.prepositions.split(' '))

/** Names of a stretch of tokens, joined where only commas, hyphens and conjunctions stand between them. */
export function groupsOf(scan: Scan, hits: readonly NameHit[]): readonly NameGroup[] {
  const groups: { hits: NameHit[]; or: boolean; joined: boolean }[] = []
  let end = -1
  for (const hit of hits) {
    const last = groups.at(-1)
    const before = last?.hits.at(-1)
    // "the Caribbean Community (CARICOM) and Chad": an abbreviation in brackets is the name before it
    if (before && before.to === hit.from - 1 && scan.words[hit.from - 1] === '(' && scan.words[hit.to] === ')') {
      end = hit.to + 1
      continue
    }
    const between = before ? scan.words.slice(Math.max(before.to, end), hit.from) : []
    if (
      last &&
      before &&
      between.length > 0 &&
      between.every((word) => joiners.has(word)) &&
      between.some((word) => word !== 'the')
    ) {
      last.hits.push(hit)
      if (between.includes('or')) last.or = true
      if (between.some((word) => word !== ',' && word !== 'the')) last.joined = true
    } else groups.push({ hits: [hit], or: false, joined: false })
  }
  return groups
}

const joiners: ReadonlySet<string> = new Set(phraseWords.joiners.split(' '))

/** What may stand before the name in a complement: "of heavily armed Australian police". */
const modifier =
  /^(?:the|both|all|neighbou?ring|nearby|northern|southern|eastern|western|central|capital|city|town|region|province|territory|republic|breakaway|separatist|(?:semi-)?autonomous|of|[a-z]+ly|[a-z-]+ed)$/i

/** The names after a preposition right behind a noun phrase: "leaders | of France and Germany". */
export function complementAfter(scan: Scan, to: number, allowed: ReadonlySet<string>): NameGroup | null {
  const led = allowed.has('of') && /^(?:led|headed)$/.test(scan.words[to] ?? '') && scan.words[to + 1] === 'by'
  const preposition = (scan.words[to] ?? '').toLowerCase()
  if (!led && !allowed.has(preposition)) return null
  const isName = (at: number) => scan.hits.some((hit) => hit.from === at)
  let at = led ? to + 2 : to + 1
  if (led) while (at < to + 7 && !isName(at) && /^[\p{L}-]+$/u.test(scan.words[at] ?? '')) at++
  // "of Italy", "of the United States": a name may look like a modifier
  const skip = () => {
    while (!isName(at) && modifier.test(scan.words[at] ?? '')) at++
  }
  skip()
  // "ministers of the Government of Catalonia": a body without a name is that of whom it is of
  const body = at
  while (!isName(at) && isCapitalised(scan.words[at] ?? '')) at++
  if (at > body && scan.words[at] === 'of') skip()
  else at = body
  at = listBehind(scan, at) ?? at
  const first = scan.hits.findIndex((hit) => hit.from === at)
  if (first < 0) return null
  return groupsOf(scan, scan.hits.slice(first))[0] ?? null
}

/** RES152: "of the three Nordic countries: Sweden, Norway and Finland": of those whom a list behind the mark names. */
function listBehind({ words, hits }: Scan, at: number): number | null {
  const noun = words.slice(at, at + longestKind).findIndex((word) => statesOfKind.test(word))
  const list = at + noun + 2
  if (noun < 0 || !/^[:–—(]$/.test(words[at + noun + 1] ?? '')) return null
  const [one, other] = hits.filter(({ from }) => from >= list)
  const isList = one?.from === list && /^(?:,|and|&)$/.test(words[one.to] ?? '') && other !== undefined
  return isList && words.slice(at, at + noun).every((word) => !prepositions.has(word)) ? list : null
}

/** "three Nordic countries" */
const statesOfKind = /^(?:countries|states|nations|neighbou?rs|republics)$/
const longestKind = 5
