import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import { singularOf } from '../../mentions/phrase-number.ts'
import { type Actor, stateOf } from '../actor.ts'
import { actorOfCode } from '../make-actor.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { officeOf } from '../office-of.ts'
import { isOfNoState } from '../peoples.ts'
import type { Title } from '../titles.ts'
import { personActor } from './known-person.ts'
import { complementAfter, groupsOf, type NameGroup, prepositions } from './owners.ts'
import type { Knowledge } from './phrase-reading.ts'
import { isTakenFrom } from './taken-from.ts'

/** Whose the party of a phrase is. */
export interface Owner {
  readonly homes: readonly Actor[]
  readonly or: boolean
  readonly weak: boolean
  /** only by a title that one state or body has */
  readonly implied?: boolean
  readonly reason: string
}

/** Whose the party is: the first names before any preposition, else those after "of" or "from", else a place it is in. */
export function ownerOf(
  scan: Scan,
  from: number,
  to: number,
  names: readonly NameHit[],
  title: Title | null,
  knowledge: Knowledge,
): Owner | null {
  const cut = headEnd(scan, from, to)
  const first = firstOwners(
    groupsOf(
      scan,
      names.filter((hit) => hit.from < cut),
    ),
    knowledge,
  )
  const ofState = first?.hits.length === 1 ? stateOfBody(scan, first, knowledge) : null
  const own = ofState ?? ownerFrom(first, knowledge, false, '')
  if (own?.homes.some((home) => home.kind !== 'people' || home.state !== null)) return own
  const implied = impliedOwner(title, knowledge)
  for (const [allowed, weak] of complements) {
    if (weak && (implied || own)) break
    for (let at = from + 1; at <= to; at++) {
      // "Christians from Chad", and no "Republic of X | from Chad"
      if (own && scan.words[at] === 'from' && !/s$|^\p{Ll}/u.test(scan.words[at - 1] ?? '')) continue
      const behind = complementAfter(scan, at, allowed)
      // "the government of Chad and Mali": of both only where the phrase ends before "of" or goes on over both
      const group = behind && at < to ? { ...behind, hits: behind.hits.filter((hit) => hit.from < to) } : behind
      if (group === null || group.hits.some((hit) => hit.affix)) continue
      if (isTakenFrom(scan, from, at)) continue
      if (isOutsider(scan, at) && areWhole(group, knowledge)) return implied
      const isWeak = weak && !isOrganInCapital(group, scan.words[at - 1] ?? '', scan.words[at] ?? '')
      const found = ownerFrom(group, knowledge, isWeak, ` after "${scan.words[at]}"`)
      if (found) return found
    }
  }
  return own ?? implied
}

/** RES217: the first names, but of "Shiite | Houthi rebels" the second: a people of no state says of what sort those named behind it are. */
function firstOwners([first, second]: readonly NameGroup[], { choose }: Knowledge): NameGroup | undefined {
  const isSort = (hit: NameHit) => !hit.person && isOfNoState(choose(hit)?.actor.id ?? '')
  const isNamed = second?.hits.every((hit) => !hit.person && !isSort(hit))
  return isNamed && first?.hits.every(isSort) ? second : first
}

/** RES169: "critics | of Chad", "friends of NATO": whoever they are, they are not of that state or body. */
export function whomOutsidersFace(scan: Scan, to: number, knowledge: Knowledge): readonly Actor[] {
  const group = isOutsider(scan, to) ? complementAfter(scan, to, new Set(['of'])) : null
  if (group === null || !areWhole(group, knowledge)) return []
  return group.hits.flatMap((hit) => knowledge.choose(hit)?.actor ?? [])
}

/** RES132: whether there are several shows at the noun, not at what stands behind its preposition ("the President of the United States"). */
export function headEnd(scan: Scan, from: number, to: number): number {
  const cut = scan.words.findIndex((word, at) => at > from && at < to && prepositions.has(word))
  return cut < 0 ? to : cut
}

function isOutsider({ words }: Scan, at: number): boolean {
  return words[at] === 'of' && data.outsiders.includes(singularOf((words[at - 1] ?? '').toLowerCase()))
}

/** States and bodies by their own names: "critics of the Chadian government" may be of Chad. */
function areWhole({ hits }: NameGroup, { choose }: Knowledge): boolean {
  return hits.every((hit) => {
    const via = hit.person ? 'person' : choose(hit)?.via
    return via === 'country' || via === 'organisation'
  })
}

/** RES168: "the ministry in Lomé", "his counterparts in Lomé and Accra": an organ of a state in a capital is of that state. */
function isOrganInCapital({ hits }: NameGroup, organ: string, preposition: string): boolean {
  const areCapitals = hits.every(({ candidates }) => candidates[0]?.via === 'metonym')
  const noun = singularOf(organ.toLowerCase())
  return areCapitals && preposition === 'in' && [...data.seated, ...data.toldBySeat].includes(noun)
}

/**
 * The state or body that alone has such an office; it says more than a place the party is in. Nothing where the article introduces
 * somebody who has that office elsewhere: "the Secretary General" of NATO (RES41).
 */
function impliedOwner(title: Title | null, { persons }: Knowledge): Owner | null {
  const isElsewhere = (actor: Actor) => officeOf(actor) === title?.office && stateOf(actor) !== title?.impliedState
  if (title?.office === 'secretary-general' && [...persons.values()].some(isElsewhere)) return null
  if (title?.impliedState) {
    return {
      homes: [actorOfCode(title.impliedState)],
      or: false,
      weak: false,
      implied: true,
      reason: 'the title exists in one state',
    }
  }
  return null
}

/** "Democratic Party of Serbia", "Government of Colombia": the state named behind the body, which itself says less. */
function stateOfBody(scan: Scan, group: NameGroup, knowledge: Knowledge): Owner | null {
  const [body] = group.hits
  if (body === undefined || body.person || !['organisation', 'company'].includes(body.candidates[0]?.via ?? ''))
    return null
  const behind = complementAfter(scan, body.to, new Set(['of']))
  const owner = ownerFrom(behind ?? undefined, knowledge, false, ` after "${body.words} of"`)
  return owner?.homes[0]?.kind === 'state' ? owner : null
}

const complements: readonly (readonly [ReadonlySet<string>, boolean])[] = [
  [new Set(['of', 'from']), false],
  [new Set(['for', 'in', 'at', 'near', 'across', 'inside']), true],
]

function ownerFrom(group: NameGroup | undefined, knowledge: Knowledge, weak: boolean, where: string): Owner | null {
  if (group === undefined) return null
  const hits = withoutTowns(group, weak, knowledge)
  const homes = hits.flatMap((hit): readonly Actor[] => {
    if (hit.person) {
      const known = personActor(hit, [], null, knowledge)
      return known !== null && known.state !== null ? [actorOfCode(known.state)] : []
    }
    const chosen = knowledge.choose(hit)
    return chosen === null ? [] : [chosen.actor]
  })
  if (homes.length === 0) return null
  return { homes, or: group.or, weak, reason: `${hits.map((hit) => `"${hit.words}"`).join(', ')}${where}` }
}

/** "Rebels in Gbane, Togo": of places that no "and" joins the last, where it is a state, says whose the others are. */
function withoutTowns({ hits, joined }: NameGroup, weak: boolean, { choose }: Knowledge): readonly NameHit[] {
  const last = hits.at(-1)
  if (joined || last === undefined || hits.length < 2 || last.person || choose(last)?.via !== 'country') return hits
  const areTowns = hits
    .slice(0, -1)
    .every((hit) => !hit.person && ['city', 'region', 'metonym'].includes(choose(hit)?.via ?? 'city'))
  if (areTowns) return [last]
  // "in Hong Kong, China"
  const [first, second] = hits
  return weak && second === last && choose(first!)?.via === 'country' ? [first!] : hits
}
