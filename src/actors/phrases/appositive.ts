import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import type { Actor } from '../actor.ts'
import { parseTitle } from '../lookups.ts'
import { actorOfCode } from '../make-actor.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { clauseWords } from '../names/words.ts'
import type { Title } from '../titles.ts'
import { personActor } from './known-person.ts'
import { prepositions } from './owners.ts'
import type { Knowledge } from './phrase-reading.ts'
import { readPhrase } from './read-phrase.ts'
import { titleEnd, titleStart } from './title-start.ts'

/** "the Russian foreign minister, | Sergei Lavrov" and "Sergei Lavrov | , the Russian foreign minister". */
export function appositive(scan: Scan, hit: NameHit, knowledge: Knowledge): Actor | null {
  const comma = commaBefore(scan, hit)
  if (comma !== null) {
    const own = parseTitle(scan.words.slice(comma + 1, hit.from).join(' '))
    const actor =
      described(scan, hit, titleStart(scan, comma), comma, knowledge, own?.office) ??
      described(scan, hit, openingPhrase(scan, comma), comma, knowledge, own?.office)
    if (actor) return actor
  }
  if (scan.words[hit.to] !== ',') return null
  const from = hit.to + 1
  return (
    described(scan, hit, from, titleEnd(scan, from), knowledge) ??
    ofPeople(scan, hit, knowledge) ??
    described(scan, hit, from, phraseEnd(scan, from), knowledge) ??
    leaderOf(scan, hit, from, knowledge)
  )
}

/** RES33: "the Chadian counterpart" is of Chad, "the minister's counterpart" not of where the minister is. */
function isPeer({ words, hits }: Scan, to: number): boolean {
  return words[to - 1] === 'counterpart' && hits.some((one) => one.to === to - 1 && !one.person && !one.affix)
}

/** The comma right before a name, or before the title that the name has: "the Chadian counterpart, | Minister Ann Lee". */
function commaBefore(scan: Scan, hit: NameHit): number | null {
  const start = scan.words[hit.from - 1] === ',' ? hit.from : titleStart(scan, hit.from)
  return scan.words[start - 1] === ',' ? start - 1 : null
}

/** Where a noun phrase that opens the sentence begins, if it runs on to `to`: "Burmese hard-line monk, | Ashin Wirathu". */
function openingPhrase(scan: Scan, to: number): number {
  const opens = to <= reach && phraseEnd(scan, 0) === to && !prepositions.has((scan.words[0] ?? '').toLowerCase())
  return opens ? 0 : to
}

/** Where a noun phrase from `from` on ends at the latest: before a mark, a relative clause or a verb of being or saying. */
function phraseEnd(scan: Scan, from: number): number {
  let at = from
  while (at < scan.words.length && at < from + reach && !clauseWords.has(scan.words[at] ?? '')) at++
  return at
}

/** "Patriarch Filaret, who heads the Ukrainian Orthodox Church". */
function leaderOf(scan: Scan, hit: NameHit, from: number, knowledge: Knowledge): Actor | null {
  if (scan.words[from] !== 'who' || !leads.has(scan.words[from + 1] ?? '')) return null
  const at = scan.words[from + 2] === 'the' ? from + 3 : from + 2
  const name = scan.hits.find((one) => one.from === at && !one.person && !one.affix)
  const home = name ? knowledge.choose(name)?.actor : undefined
  return home?.state ? personActor(hit, [actorOfCode(home.state)], null, knowledge) : null
}

/** "Elena Petrova, a former Russian champion": the people or body named in a phrase with "a" behind the name. */
function ofPeople(scan: Scan, hit: NameHit, knowledge: Knowledge): Actor | null {
  if (!/^(?:a|an|one)$/.test(scan.words[hit.to + 1] ?? '')) return null
  for (let at = hit.to + 2; at < Math.min(scan.words.length, hit.to + 9); at++) {
    const word = scan.words[at] ?? ''
    const name = scan.hits.find((one) => one.from === at)
    if (name && !name.person && !name.affix) {
      const chosen = knowledge.choose(name)
      const said = chosen?.via === 'demonym' || chosen?.actor.kind === 'organisation'
      return chosen && said ? personActor(hit, [chosen.actor], null, knowledge) : null
    }
    if (/^[,.;:]$/.test(word) || (prepositions.has(word) && word !== 'of')) return null
  }
  return null
}

/** Whom a phrase describes, by a title of no other office than the one before his name. */
function described(
  scan: Scan,
  hit: NameHit,
  from: number,
  to: number,
  knowledge: Knowledge,
  office: Title['office'] | undefined = null,
): Actor | null {
  if (to <= from || /^(?:and|of|for|-|or)$/.test(scan.words[from] ?? '')) return null
  const title = parseTitle(scan.words.slice(from, to).join(' '))
  if (office && title?.office && office !== title.office) return null
  if (title === null || title.kind !== 'person') return null
  if (facing.has(title.words.split(' ').at(-1) ?? '') && !isPeer(scan, to)) return null
  const reading = readPhrase(scan, from, to, knowledge)
  const [home] = reading.actors
  if (home === undefined || reading.weak || reading.person !== null) return null
  const owner = home.state ?? (home.id.includes(':') ? null : home.id)
  return owner === null ? null : personActor(hit, [{ ...home, id: owner, state: home.state }], title, knowledge)
}

/** tokens that a description of a person beside his name may have */
const reach = 14

const leads: ReadonlySet<string> = new Set(data.leads)

const facing: ReadonlySet<string> = new Set(data.facing)
