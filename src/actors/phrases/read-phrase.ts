import { stateOf } from '../actor.ts'
import { isSharedBody } from '../names/choose-candidate.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { isCalledLikeTown } from './called-like-town.ts'
import { isGoal, isOneOfRegion, isRegion, isSeat, statesOf, withoutOrigins } from './origins.ts'
import { headReading, ownedReading, personReading } from './phrase-actors.ts'
import { headName, headPerson } from './phrase-head.ts'
import { ownerOf, whomOutsidersFace } from './phrase-owner.ts'
import { type Knowledge, nobody, type PhraseReading } from './phrase-reading.ts'
import { hasStranger } from './phrase-stranger.ts'
import { titleOf } from './phrase-title.ts'
import { isPortfolio } from './portfolios.ts'

/** Reads the noun phrase of tokens `from` to `to` (exclusive), and the complement right behind it. */
export function readPhrase(scan: Scan, from: number, to: number, knowledge: Knowledge): PhraseReading {
  const inside = scan.hits
    // a span may cut into a name ("People's | Republic of China"): the whole name counts
    .filter((hit) => hit.to <= to && (hit.from >= from || (hit.to > from && !hit.person)))
    .map((hit) => (hit.affix && hit.from === from && hit.to === to ? { ...hit, affix: false } : hit))
  const person = headPerson(scan, from, to, inside)
  const named = inside.filter((hit) => hit !== person && !hit.affix && !isGoal(scan, hit))
  const portfolios = named.filter((hit) => isPortfolio(scan, hit, knowledge))
  const title = titleOf(scan, from, to, inside)
  if (named.some((hit) => isOneOfRegion(scan, hit, to))) return nobody
  const region = named.find((hit) => isRegion(scan, hit, to))
  const others = named.filter((hit) => hit !== region && hit.from !== region?.to)
  const names = withoutOrigins(
    scan,
    // a body that stands between "European" and its noun ("European Quad leaders") says no more whose they are; "Arab and Muslim states" are of both
    (others.length > 0 && region?.words !== 'European' ? named : others).filter((hit) => !portfolios.includes(hit)),
    person,
  )
  if (region && names.length === 0 && person === null)
    return { ...nobody, title, actors: [statesOf(region)], reasons: ['states of the region, whichever they are'] }
  const concerns = portfolios.flatMap((hit) => knowledge.choose(hit)?.actor ?? [])
  const last = person === null ? headName(scan, from, names, to) : null
  const head = last !== null && isCalledLikeTown(scan, last, names[0], knowledge) ? null : last
  const owners = person === null ? names : names.filter((hit) => !isOfOthers(hit, person, knowledge))
  const owner = ownerOf(scan, from, to, owners, title, knowledge)
  if (person !== null) return { ...personReading(person, owner, title, knowledge), concerns }
  if (head !== null) return headReading(head, isSeat(scan, names[0]) ? null : owner, title, knowledge)
  if (owner === null) {
    const stranger = portfolios.length === 0 && hasStranger(scan, from, to)
    return { ...nobody, title, stranger, concerns: [...concerns, ...whomOutsidersFace(scan, to, knowledge)] }
  }
  return ownedReading(scan, from, to, owner, title, knowledge)
}

/** "Senate President X": a body of which many states have one is not of whom the lists know in another state that the article speaks of (RES74). */
function isOfOthers(hit: NameHit, { candidates }: NameHit, { choose, isSpokenOf }: Knowledge): boolean {
  const body = choose(hit)
  const [best] = candidates
  if (body === null || best === undefined || !isSharedBody(body) || best.weight < 0.5) return false
  return candidates.every(({ actor }) => actor.state !== body.actor.state) && isSpokenOf(stateOf(best.actor))
}
