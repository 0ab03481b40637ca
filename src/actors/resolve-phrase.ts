import data from '../../data/reference/descriptions.json' with { type: 'json' }
import type { PlainDate } from '../base/plain-date.ts'
import { lastName, withoutSuffix } from '../mentions/name-suffix.ts'
import { singularOf } from '../mentions/phrase-number.ts'
import { areRelatives } from '../mentions/relatives.ts'
import { type Actor, stateOf } from './actor.ts'
import type { Candidate } from './candidate.ts'
import { actorOfCode, unknownPerson, withSector } from './make-actor.ts'
import type { OfficeCode } from './office.ts'
import { officeOf } from './office-of.ts'
import { personWords } from './person-key.ts'
import { holderOf } from './persons.ts'
import { isSharedBody } from './resolve-choice.ts'
import { parseTitle } from './resolve-lookups.ts'
import { isSmallTown, type NameHit, type Scan } from './resolve-names.ts'
import { isGoal, isRegion, isSeat, statesOf, withoutOrigins } from './resolve-origins.ts'
import { complementAfter, groupsOf, type NameGroup, prepositions } from './resolve-owners.ts'
import { isPortfolio } from './resolve-portfolios.ts'
import { courtesy, isCapitalised, isPeople, titleHeads, titleModifiers } from './resolve-words.ts'
import type { Title } from './titles.ts'

/** What the resolver knows of the whole article while it reads a phrase. */
export interface Knowledge {
  readonly date: PlainDate | null
  /** the reading of an ambiguous name that fits the article; null where it stays open */
  readonly choose: (hit: NameHit) => Candidate | null
  /** persons whom the article itself introduces, by full name and surname in small letters */
  readonly persons: ReadonlyMap<string, Actor>
  /** whether sure names of the article speak of a state or body */
  readonly isSpokenOf: (code: string) => boolean
}

/** What the words of a noun phrase say by themselves. `actors` is empty where they name nobody. */
export interface PhraseReading {
  readonly actors: readonly Actor[]
  readonly anyOf: boolean
  readonly title: Title | null
  /** the name of a person at its head */
  readonly person: NameHit | null
  /** it holds a name that nothing explains, so it is no bare description */
  readonly stranger: boolean
  /** the state came only from a place the party is in, not from whose it is */
  readonly weak: boolean
  /** states and bodies that its office is for, so that it is hardly of them: "Iran envoy" */
  readonly concerns: readonly Actor[]
  readonly reasons: readonly string[]
}

/** Reads the noun phrase of tokens `from` to `to` (exclusive), and the complement right behind it. */
export function readPhrase(scan: Scan, from: number, to: number, knowledge: Knowledge): PhraseReading {
  const inside = scan.hits
    // a span may cut into a name ("People's | Republic of China"): the whole name counts
    .filter((hit) => hit.to <= to && (hit.from >= from || (hit.to > from && !hit.person)))
    .map((hit) => (hit.affix && hit.from === from && hit.to === to ? { ...hit, affix: false } : hit))
  const person =
    inside.find((hit) => hit.person && isDescribed(scan, hit, from, to)) ??
    inside.findLast((hit) => hit.person && endsPhrase(scan, hit, to)) ??
    null
  const named = inside.filter((hit) => hit !== person && !hit.affix && !isGoal(scan, hit))
  const portfolios = named.filter((hit) => isPortfolio(scan, hit, knowledge))
  const title = titleOf(scan, from, to, inside)
  const region = named.find((hit) => isRegion(scan, hit, to))
  const others = named.filter((hit) => hit !== region && hit.from !== region?.to)
  const names = withoutOrigins(
    scan,
    // a body that stands between "European" and its noun ("European Quad leaders") says no more whose they are; "Arab and Muslim states" are of both
    (others.length > 0 && region?.words !== 'European' ? named : others).filter((hit) => !portfolios.includes(hit)),
  )
  if (region && names.length === 0 && person === null)
    return { ...nobody, title, actors: [statesOf(region)], reasons: ['states of the region, whichever they are'] }
  const concerns = portfolios.flatMap((hit) => knowledge.choose(hit)?.actor ?? [])
  const head = person === null ? headName(scan, from, names, to) : null
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

const nobody: PhraseReading = {
  actors: [],
  anyOf: false,
  title: null,
  person: null,
  stranger: false,
  weak: false,
  concerns: [],
  reasons: [],
}

/** Capitals inside the phrase that are neither a title nor the beginning of a sentence. */
function hasStranger(scan: Scan, from: number, to: number): boolean {
  return (
    !isJointBody(scan.words.slice(from, to)) &&
    scan.words.slice(from, to).some((word, index) => {
      const lower = word.toLowerCase()
      return (
        from + index > 0 &&
        isCapitalised(word) &&
        !courtesy.test(word) &&
        !titleHeads.has(lower) &&
        !titleModifiers.has(lower) &&
        parseTitle(word) === null
      )
    })
  )
}

/** "Joint Working Group": capitals that say of what kind a body of two states is, and not which one. */
function isJointBody(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase())
  const noun = lower.at(-1) ?? ''
  const named = lower.slice(0, -1).filter((_, at) => isCapitalised(words[at]!))
  return data.body.includes(noun) && named.some((word) => data.joint.includes(word)) && named.every(isOfJoint)
}

function isOfJoint(word: string): boolean {
  return data.joint.includes(word) || data.jointKinds.includes(word)
}

interface Owner {
  readonly homes: readonly Actor[]
  readonly or: boolean
  readonly weak: boolean
  /** only by a title that one state or body has */
  readonly implied?: boolean
  readonly reason: string
}

/** Whose the party is: the first names before any preposition, else those after "of" or "from", else a place it is in. */
function ownerOf(
  scan: Scan,
  from: number,
  to: number,
  names: readonly NameHit[],
  title: Title | null,
  knowledge: Knowledge,
): Owner | null {
  const cut = headEnd(scan, from, to)
  const before = names.filter((hit) => hit.from < cut)
  const first = groupsOf(scan, before)[0]
  const ofState = first?.hits.length === 1 ? stateOfBody(scan, first, knowledge) : null
  const own = ofState ?? ownerFrom(first, knowledge, false, '')
  if (own) return own
  const implied = impliedOwner(title, knowledge)
  for (const [allowed, weak] of complements) {
    if (weak && implied) break
    for (let at = from + 1; at <= to; at++) {
      const behind = complementAfter(scan, at, allowed)
      // "the government of Chad and Mali": of both only where the phrase ends before "of" or goes on over both
      const group = behind && at < to ? { ...behind, hits: behind.hits.filter((hit) => hit.from < to) } : behind
      if (group === null || group.hits.some((hit) => hit.affix)) continue
      if (isOutsider(scan, at) && areWhole(group, knowledge)) return implied
      // a title that exists in one body says more
      if (title?.impliedState && group.hits.every(isSmallTown)) continue
      const isWeak = weak && !isOrganInCapital(group, scan.words[at - 1] ?? '', scan.words[at] ?? '')
      const found = ownerFrom(group, knowledge, isWeak, ` after "${scan.words[at]}"`)
      if (found) return found
    }
  }
  return implied
}

/** RES169: "critics | of Chad", "friends of NATO": whoever they are, they are not of that state or body. */
function whomOutsidersFace(scan: Scan, to: number, knowledge: Knowledge): readonly Actor[] {
  const group = isOutsider(scan, to) ? complementAfter(scan, to, new Set(['of'])) : null
  if (group === null || !areWhole(group, knowledge)) return []
  return group.hits.flatMap((hit) => knowledge.choose(hit)?.actor ?? [])
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

/** RES168: "the ministry in Lomé": an organ of a state in a capital is of that state. */
function isOrganInCapital({ hits }: NameGroup, organ: string, preposition: string): boolean {
  const [place, ...others] = hits
  const isCapital = others.length === 0 && place?.candidates[0]?.via === 'metonym'
  return isCapital && preposition === 'in' && data.seated.includes(organ.toLowerCase())
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
  const homes = group.hits.flatMap((hit): readonly Actor[] => {
    if (hit.person) {
      const known = personActor(hit, [], null, knowledge)
      return known !== null && known.state !== null ? [actorOfCode(known.state)] : []
    }
    const chosen = knowledge.choose(hit)
    return chosen === null ? [] : [chosen.actor]
  })
  if (homes.length === 0) return null
  return { homes, or: group.or, weak, reason: `${group.hits.map((hit) => `"${hit.words}"`).join(', ')}${where}` }
}

/** "Ann Lee, chief of staff of President Bo Kaya": the name at the head, with a description and no other name behind its comma. */
function isDescribed(scan: Scan, hit: NameHit, from: number, to: number): boolean {
  const next = hit.to + 1
  const isList = scan.hits.some((other) => other.person && other.from === next)
  return hit.from === from && scan.words[hit.to] === ',' && next < to && !isList
}

function endsPhrase(scan: Scan, hit: NameHit, to: number): boolean {
  return (
    hit.to === to ||
    (hit.person && prepositions.has(scan.words[hit.to] ?? '')) ||
    scan.words.slice(hit.to, to).every((word) => /^(?:['’]s?|[.,"”)]|Jr\.|Sr\.|II|III)$/.test(word))
  )
}

/** The group of names at the end of a phrase that ends with a name: "militant group | Hamas"; not "ambassador to Russia". */
function headName(scan: Scan, from: number, names: readonly NameHit[], to: number): NameGroup | null {
  const last = names.at(-1)
  if (last === undefined || !endsPhrase(scan, last, to)) return null
  const group = groupsOf(scan, names).at(-1) ?? null
  let before = (group?.hits[0]?.from ?? from) - 1
  while (/^(?:the|former)$/.test(scan.words[before] ?? '')) before--
  return before >= from && prepositions.has(scan.words[before] ?? '') ? null : group
}

function titleOf(scan: Scan, from: number, to: number, inside: readonly NameHit[]): Title | null {
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
    words.startsWith('sailor') &&
    sentence.some((word) => data.tradeAtSea.includes(word)) &&
    !sentence.some((word) => data.navy.includes(word))
  )
}

function personReading(person: NameHit, owner: Owner | null, title: Title | null, knowledge: Knowledge): PhraseReading {
  const isElsewhere = owner?.implied && (isIntroduced(person, knowledge) || isOfAnother(person, owner, title))
  const homes = owner === null || owner.weak || isElsewhere ? [] : owner.homes
  const actor = personActor(person, homes, title, knowledge)
  const reasons =
    actor === null ? [] : [owner === null ? `"${person.words}" is known` : `"${person.words}" of ${owner.reason}`]
  return {
    actors: actor === null ? [] : [actor],
    anyOf: false,
    title,
    person,
    stranger: false,
    weak: false,
    concerns: [],
    reasons,
  }
}

/**
 * A name says more than that the title is mostly of one body: whom the lists know well elsewhere, and a secretary general whom they do
 * not know as that of the UN, are of another (RES99).
 */
function isOfAnother({ candidates }: NameHit, { homes }: Owner, title: Title | null): boolean {
  if (candidates.some(({ actor }) => homes.some((home) => stateOf(home) === stateOf(actor)))) return false
  return title?.office === 'secretary-general' || (candidates[0]?.weight ?? 0) >= fame
}

function isIntroduced(person: NameHit, { persons }: Knowledge): boolean {
  const key = person.words.toLowerCase()
  return persons.has(key) || persons.has(surnameOf(key)) || persons.has(`${key} …`)
}

/** The surname of a full name, also behind a hyphen, without "Jr." (RES71). */
export function surnameOf(name: string): string {
  return lastName(withoutSuffix(name).split(/[\s-]/))
}

/** The person of that name: one of the given homes if it is known there, else as the article or the lists know it. */
export function personActor(
  person: NameHit,
  homes: readonly Actor[],
  title: Title | null,
  knowledge: Knowledge,
): Actor | null {
  const home = homes[0]
  const key = person.words.toLowerCase()
  if (home !== undefined) {
    const code = home.state ?? home.id
    const match = person.candidates.find((one) => one.actor.state === code)
    return match?.actor ?? unknownPerson(person.words, home, title)
  }
  const bySurname = knowledge.persons.get(surnameOf(key))
  const isRelative = bySurname !== undefined && areRelatives(person.words, bySurname.name)
  const met = knowledge.persons.get(key) ?? (isRelative ? undefined : bySurname) ?? knowledge.persons.get(`${key} …`)
  if (met) return met
  const known =
    inOffice(person, title, knowledge.date) ?? monarchAmong(person, title, knowledge.date) ?? person.candidates[0]
  if (known && known.weight < fame && !knowledge.isSpokenOf(stateOf(known.actor))) return null
  if (known && known.weight >= (title?.office || person.tag === 'PER' ? 0.3 : 0.45)) return known.actor
  return null
}

/** a namesake in the lists below this weight is meant only where the article speaks of his state (RES20) */
const fame = 0.7

/** "Prime Minister Lee": the only one of that name who held that office on the day, whatever the weight of namesakes (RES15). */
function inOffice(person: NameHit, title: Title | null, date: PlainDate | null): Candidate | null {
  if (!title?.office || title.former || date === null || !singleOffices.has(title.office)) return null
  const holders = person.candidates.filter(({ actor }) => {
    const { state, office } = actor
    return state !== null && office !== null && holderOf(state, title.office!, date)?.actor.id === actor.id
  })
  return holders.length === 1 ? { ...holders[0]!, weight: 1 } : null
}

/** RES182: "King Omar", of whose state the lists know others of that name better: a monarch goes by his first name. */
function monarchAmong({ words, candidates }: NameHit, title: Title | null, date: PlainDate | null): Candidate | null {
  if (title?.office !== 'monarch' || title.former || date === null) return null
  const [first, ...more] = personWords(words)
  const monarchs = candidates.flatMap(({ actor }) =>
    actor.state === null ? [] : (holderOf(actor.state, 'monarch', date) ?? []),
  )
  const [monarch, other] = monarchs.filter(({ actor }) => more.length === 0 && personWords(actor.name)[0] === first)
  return monarch === undefined || (other !== undefined && other.actor.id !== monarch.actor.id)
    ? null
    : { ...monarch, weight: 1 }
}

function headReading(head: NameGroup, owner: Owner | null, title: Title | null, knowledge: Knowledge): PhraseReading {
  const actors = head.hits.flatMap((hit) => {
    const home = owner?.weak === false ? owner.homes[0] : undefined
    const chosen = knowledge.choose(hit) ?? (home?.kind === 'state' ? ofKind(hit) : null)
    if (chosen === null) return []
    // "Ugandan rebel group Y": the words before the name say whose it is
    if (chosen.actor.state === null && chosen.actor.kind !== 'organisation' && home?.kind === 'state')
      return [{ ...chosen.actor, state: home.state }]
    // "Brazilian Senate": a body that several states have is the one of the state before it
    if (chosen.via === 'organisation' && home?.kind === 'state' && chosen.actor.state !== home.state)
      return [
        withSector(
          { ...home, id: home.state ?? home.id },
          chosen.actor.sectors.includes('IGO') ? [] : chosen.actor.sectors,
        ),
      ]
    return [chosen.actor]
  })
  return {
    actors: unique(actors),
    anyOf: head.or,
    title,
    person: null,
    stranger: false,
    weak: false,
    concerns: [],
    reasons: head.hits.map((hit) => `"${hit.words}" by name`),
  }
}

/** "Brazilian Senate": what such a body is, though the article speaks of no state whose it would be. */
function ofKind({ candidates: [best] }: NameHit): Candidate | null {
  return best?.via === 'organisation' ? best : null
}

function ownedReading(
  scan: Scan,
  from: number,
  to: number,
  owner: Owner,
  title: Title | null,
  knowledge: Knowledge,
): PhraseReading {
  const actors = owner.homes.map((home) => {
    const office = title?.kind === 'person' ? title.office : null
    const single =
      office !== null &&
      owner.homes.length === 1 &&
      !/s$/.test(scan.words[headEnd(scan, from, to) - 1] ?? '') &&
      title?.former === false &&
      !notHolder.test(scan.words.slice(from, to).join(' '))
    if (
      single &&
      home.kind === 'state' &&
      home.state !== null &&
      knowledge.date !== null &&
      singleOffices.has(office)
    ) {
      const holder = holderOf(home.state, office, knowledge.date)
      if (holder) return holder.actor
    }
    if (title !== null && isDischarged(title)) return withSector(home, ['CIV'])
    // RES173: "the Ohio senator", "a Bavarian lawmaker" sits in the parliament of the state and is not the region
    if (title?.office === 'legislator' && home.kind === 'state' && home.state !== null && home.id !== home.state)
      return withSector(actorOfCode(home.state), title.sectors)
    return withSector(home, title?.sectors ?? (isPeople(scan.words[to - 1] ?? '') ? ['CIV'] : []))
  })
  return {
    actors: unique(actors),
    anyOf: owner.or,
    title,
    person: null,
    stranger: false,
    weak: owner.weak,
    concerns: [],
    reasons: [`of ${owner.reason}`],
  }
}

/** RES167: "a former soldier" is no longer of the force that he served. */
function isDischarged({ former, kind, sectors }: Title): boolean {
  return former && kind === 'person' && sectors.some((sector) => armed.has(sector))
}

const armed: ReadonlySet<string> = new Set(['MIL', 'COP', 'SPY'])

/** RES132: whether there are several shows at the noun, not at what stands behind its preposition ("the President of the United States"). */
function headEnd(scan: Scan, from: number, to: number): number {
  const cut = scan.words.findIndex((word, at) => at > from && at < to && prepositions.has(word))
  return cut < 0 ? to : cut
}

const notHolder = /\b(?:former|ex|late|deputy|vice|next|future|acting|interim|then|previous|designate|elect)\b/i
const singleOffices: ReadonlySet<OfficeCode> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
])

export function unique(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()]
}
