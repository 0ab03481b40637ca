import data from '../../data/reference/descriptions.json' with { type: 'json' }
import { singularOf } from '../mentions/phrase-number.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import { type Actor, unique } from './actor.ts'
import type { Description } from './description.ts'
import { actorOfCode, withSector } from './make-actor.ts'
import { soleOffices } from './office.ts'
import { countedReference } from './resolve-counted.ts'
import {
  homeOf,
  homes,
  lastReferent,
  type Preference,
  type Reference,
  type Referent,
  ranked,
  salienceAt,
  type WeakRule,
} from './resolve-discourse.ts'
import {
  countOf,
  isCountry,
  isOfficial,
  isOfPlace,
  listedBefore,
  severalNamed,
  severalPersons,
  speaksForState,
} from './resolve-several.ts'
import { titleHeads } from './resolve-words.ts'
import type { Title } from './titles.ts'

/** Finds whom a pronoun or a description means among those whom the text has named; null where it stays open. */
export function resolveReference(description: Description, referents: readonly Referent[]): Reference | null {
  const [first] = description.words
  const pronoun = description.words.length === 1 && first !== undefined ? pronounOf(first) : null
  if (pronoun !== null && pronoun.standsFor !== 'pair')
    return pronounReference(description, pronoun.standsFor, referents)
  return describedReference(description, referents)
}

function pronounReference(
  description: Description,
  standsFor: string,
  referents: readonly Referent[],
): Reference | null {
  const before = (test: (referent: Referent) => boolean, reach: number, prefer?: Preference) =>
    lastReferent(
      referents,
      description,
      (one) => test(one) && !isAcross(one, description) && !isSelf(one, description),
      reach,
      prefer,
    )
  switch (standsFor) {
    case 'person':
      return before(
        ({ number, actors: [one, ...more] }) => number !== 'many' && more.length === 0 && one?.kind === 'person',
        3,
      )
    case 'body':
      return before(
        (one) => one.number !== 'many' && one.actors.length === 1 && one.actors[0]?.kind !== 'person' && !one.place,
        2,
      )
    case 'any':
      return description.mutual ? before(isSeveral, 3, ([first]) => first) : severalBefore(description, before)
    case 'speaker':
      return description.speakers.length > 0
        ? { actors: description.speakers, reasons: ['whoever speaks'] }
        : description.quoted
          ? before((one) => one.party && one.actors[0]?.kind === 'person', 3)
          : null
    case 'hearer':
      return description.hearer && { actors: [description.hearer], reasons: ['to whom is spoken'] }
    default:
      return null
  }
}

/** The other side of its own act is not whom a pronoun stands for (RES18). */
function isAcross({ actors, together }: Referent, { across }: Description): boolean {
  const there = new Set(across.flatMap((actor) => homeOf(actor) ?? []))
  return !together && actors.length > 0 && actors.every((actor) => there.has(homeOf(actor) ?? ''))
}

/** Who speaks says "I" and "we": he is none of those whom "he" or "they" stands for (RES40). */
function isSelf({ actors }: Referent, { self }: Description): boolean {
  return actors.some(({ id }) => id === self?.id)
}

/** "They" alone in a contact: those of two states or bodies, for nobody meets himself (RES30). */
function isSeveral({ actors }: Referent): boolean {
  return homes(actors).length > 1
}

/** "They" of any other act: several who act, else the body that acted in its sentence or the one before. */
function severalBefore(
  description: Description,
  before: (test: (referent: Referent) => boolean, reach: number) => Reference | null,
): Reference | null {
  const fits = (one: Referent) => one.party && !isMet(one, description) && !isWe(one, description)
  return (
    before((one) => fits(one) && (one.number === 'many' || one.actors.length > 1), 2) ??
    before((one) => fits(one) && one.actors[0]?.kind !== 'person', 1)
  )
}

/** Where a state speaks outside quotation marks it is "we", and nobody of whom it says "they" (RES101). */
function isWe({ actors: [one, ...more], number }: Referent, { home, quoted }: Description): boolean {
  if (quoted || home === null || one === undefined || more.length > 0) return false
  // officials of its government may be spoken of: "the delegation … they"
  return one.kind === 'state' ? one.state === home.state : one.id === home.id && number !== 'many'
}

/** Nor is it of the state that all others of its contact are of ("They met two Chadian ministers"), alone or among others (RES30). */
function isMet({ actors }: Referent, { met }: Description): boolean {
  const [home, ...others] = homes(met)
  return home !== undefined && others.length === 0 && actors.some((actor) => homeOf(actor) === home)
}

function describedReference(description: Description, referents: readonly Referent[]): Reference | null {
  const words = description.words.map((word) => word.toLowerCase())
  const head = singularOf(words.at(-1) ?? '')
  const listed = listedBefore(description, referents, head)
  const counted = listed === null ? countedReference(description, referents) : undefined
  if (counted !== undefined) return counted
  const title = description.title
  const met = title?.office == null ? [] : description.facing.filter(isPerson)
  const across = new Set([...description.across.filter(isOfficial), ...met].map(homeOf))
  const states = byCode(referents)
  const statesOnly = title !== null && !bodyOffices.has(title.office ?? '')
  const scores = ranked(salienceAt(referents, description)).filter(
    ([code, score]) => score >= 0.1 && (!statesOnly || states.get(code)?.kind === 'state'),
  )
  const pick = (codes: readonly string[], reason: string, weak?: WeakRule): Reference | null => {
    const actors = codes.flatMap((code) => states.get(code) ?? [])
    if (actors.length === 0) return null
    const parts = unique(actors.map((actor) => withSector(actor, title?.sectors ?? [])))
    return { actors: parts, reasons: [reason], ...(weak && { weak }) }
  }
  if (listed !== null)
    return severalPersons(description, referents, head, listed.length) ?? pick(listed, 'those listed before')
  const owner = ownCountry(description, head, referents) ?? ownerBefore(description, referents)
  if (owner !== null && !otherNouns.has(head))
    return pick(homes(owner.actors), `"${description.before}" ${owner.reasons[0] ?? ''}`)
  const count = countOf(description, head)
  if (count > 0) {
    const persons = severalPersons(description, referents, head, count)
    if (persons) return persons
    const codes = severalNamed(description, referents, count, head)
    return codes === null ? null : pick(codes.codes, codes.reason)
  }
  const holder = officeReference(description, referents)
  if (holder) return holder
  if (description.own !== null && description.number !== 'many' && !isOfSeveral(words) && description.weak.length === 0)
    return { actors: [description.own], reasons: ["holder of that office in the document's own state"] }
  if (title?.office === 'ambassador') return null
  if (description.weak.length > 0 && isSuspect(words, title)) return null
  if (description.weak.length > 0)
    return {
      actors: description.weak.map((actor) => withSector(actor, title?.sectors ?? [])),
      reasons: ['by the place it is in'],
      weak: 'place',
    }
  if (description.number !== 'many' && bodyNouns.has(head)) return bodyReference(head, description, referents)
  if (otherNouns.has(head) && (description.number !== 'many' || guests.has(head))) {
    const own = new Set([...across, ...homes(owner?.actors ?? [])])
    const other = scores.find(([code]) => !own.has(code) && states.get(code)?.kind === 'state')
    return other ? pick([other[0]], 'the other one of those named') : null
  }
  if (description.number === 'many' && openNouns.has(head)) return null
  const kinds = stateKinds[head]
  const taken = description.named ? bearersHomes(description, referents) : []
  const fitting = scores.filter(([code]) => (kinds?.includes(code) ?? true) && !taken.includes(code))
  // an official whom a report from a capital names without a state is of that one (RES178)
  const atSeat = fitting.slice(0, 2).find(([code]) => code === description.seat && !across.has(code))
  if (description.named && atSeat !== undefined && speaksForState(title, head))
    return pick([atSeat[0]], 'an official of where the report was written')
  // a stranger's state is a guess unless one state stands out
  if (description.named && (fitting[0]?.[1] ?? 0) < 2 * (fitting[1]?.[1] ?? 0)) return null
  if (description.named && taken.length > homes(description.concerns).length && fitting[0])
    return pick([fitting[0][0]], 'the other one of those who have such an office')
  const scene = description.places.flatMap((actor) => homeOf(actor) ?? [])
  if (isSuspect(words, title)) return null
  if (scene.length > 0 && isOfPlace(title, head)) return pick(scene, 'by the place of the act', 'scene')
  if (!speaksForState(title, head)) return null
  const inner = title?.kind === 'group' && !title.sectors.includes('GOV')
  const best = inner ? fitting[0] : fitting.find(([code]) => !across.has(code))
  return best ? pick([best[0]], 'the state the text speaks of', 'topic') : null
}

/** Bands and suspects are nobody's by where they are. */
export function isSuspect(words: readonly string[], title: Title | null): boolean {
  return words.some((word) => suspects.has(singularOf(word))) || (title?.sectors[0] === 'REB' && title.office === null)
}

function isPerson({ kind }: Actor): boolean {
  return kind === 'person'
}

/** "the bloc", "the agency": the body of that kind named last. */
function bodyReference(head: string, description: Description, referents: readonly Referent[]): Reference | null {
  if (/^(?:an?|no|any|another)$/i.test(description.before)) return null
  const bodies = inOrder(
    referents.filter(
      (one) =>
        one.start < description.start &&
        one.actors.length === 1 &&
        one.actors[0]?.kind !== 'person' &&
        one.actors[0]?.kind !== 'state',
    ),
  )
  const named = bodies.findLast((one) => one.actors[0]?.name.toLowerCase().includes(head))
  const wanted: readonly string[] = bodyCodes[head] ?? []
  const usual = bodies.findLast((one) => wanted.includes(one.actors[0]?.id ?? ''))
  const isBody = ({ kind, id }: Actor) => kind !== 'people' && !/:[A-Z]+$/.test(id)
  const found = named ?? usual ?? bodies.findLast(({ actors: [one] }) => one !== undefined && isBody(one))
  return found ? { actors: found.actors, reasons: [`the ${head} named before`] } : null
}

/** "defend their country": of the one state named last before it, not of several (RES21). */
function ownCountry(description: Description, head: string, referents: readonly Referent[]): Reference | null {
  if (!isCountry(head) || description.number === 'many' || !/^(?:their|his|her)$/.test(description.before)) return null
  const there = new Set(homes(description.across))
  const near = referents.filter(
    (one) =>
      one.sentence === description.sentence &&
      one.end <= description.start &&
      !one.together &&
      homes(one.actors).length === 1 &&
      one.actors.some(({ state }) => state !== null && !there.has(state)),
  )
  const found = near.toSorted((a, b) => a.end - b.end).at(-1)
  return found ? { actors: found.actors, reasons: ['is of the state named last'] } : null
}

/** Whose it is by the possessive before it: "its", "their" of the nearest fitting party, "whose" of the name right before. */
function ownerBefore(description: Description, referents: readonly Referent[]): Reference | null {
  const pronoun = possessives.has(description.before) ? pronounOf(description.before) : null
  if (pronoun === null) return null
  // a possessive may well be of the other side: "its observers"
  if (pronoun.standsFor !== 'relative')
    return pronounReference({ ...description, across: [] }, pronoun.standsFor, referents)
  const near = referents.filter((one) => one.end <= description.start && one.end >= description.start - 12)
  return near.length === 0 ? null : { actors: near.at(-1)?.actors ?? [], reasons: [''] }
}

/** "the minister", "the King": the person of that office whom the article has named, best the last one before. */
function officeReference(description: Description, referents: readonly Referent[]): Reference | null {
  const office = description.title?.office
  if (!office || description.number === 'many' || isNew(description)) return null
  const { home, sentence } = description
  // in a document of one government the other's president is meant only where he was named just before
  const facing = homes(description.facing.filter(isPerson))
  // … and never where it tells of a contact with a third
  if (description.own !== null && facing.length > 0 && !facing.includes(description.own.state ?? '')) return null
  const near = (one: Referent) =>
    home === null || facing.length > 0 || homes(one.actors)[0] === home.state || Math.abs(one.sentence - sentence) <= 2
  const across = new Set(description.across.map(({ id }) => id))
  const holders = referents.filter(
    (one) =>
      one.office === office &&
      one.actors.length === 1 &&
      near(one) &&
      !isOfThePast(one, description) &&
      !isSomebodyElse(one, description, referents) &&
      !across.has(one.actors[0]?.id ?? '') &&
      !facing.some((state) => homes(one.actors).includes(state)),
  )
  const before = holders.filter((one) => one.end <= description.start)
  const last = home === null ? subjectOfLast(inOrder(before)) : before.at(-1)
  // where the own one and another are named together, the own document means its own (RES4)
  const own = before.find((one) => one.sentence === last?.sentence && one.actors[0]?.id === description.own?.id)
  const found =
    own ?? last ?? (description.own === null ? holders.find((one) => one.start >= description.end) : undefined)
  return found ? { actors: found.actors, reasons: [`the one of that office: ${found.actors[0]?.name}`] } : null
}

/** RES177: of the last sentence that has one, the first, which is mostly its subject. */
function subjectOfLast(referents: readonly Referent[]): Referent | undefined {
  return referents.find(({ sentence }) => sentence === referents.at(-1)?.sentence)
}

/** RES177: in the order of the text, whatever was understood first. */
function inOrder(referents: readonly Referent[]): readonly Referent[] {
  return referents.toSorted((a, b) => a.end - b.end)
}

/** "A spokesperson": who comes up as one of many has not been named before (RES150). */
function isNew({ before }: Description): boolean {
  return before === 'a' || before === 'an'
}

/** Of an office of which a state has one, the document of a state means its holder, not who held it before him (RES98). */
function isOfThePast({ actors: [one], office }: Referent, { own }: Description): boolean {
  const isSole = office !== null && office !== undefined && soleOffices.has(office)
  return isSole && own !== null && one?.state === own.state && one.id !== own.id
}

/** A title with a name is not another person of that office whom the text names (RES26). */
function isSomebodyElse(one: Referent, { named, words }: Description, referents: readonly Referent[]): boolean {
  return named && hasName(one, referents) && one.actors[0]?.name.split(' ').at(-1) !== words.at(-1)
}

/** Two bearers of one office are of two states: the homes of the others whom the text names, and what the office is for. */
function bearersHomes({ title, concerns }: Description, referents: readonly Referent[]): readonly string[] {
  const office = title?.office
  if (!office || !soleOffices.has(office)) return homes(concerns)
  const others = referents.filter(
    (one) => one.office === office && one.actors.every(isPerson) && hasName(one, referents),
  )
  return homes([...concerns, ...others.flatMap(({ actors }) => actors)])
}

/** "Kenya's Trade Secretary Lee Kinyanjui", not the bearer whom the lists know behind "Kenya's trade secretary". */
function hasName({ start, end, actors }: Referent, referents: readonly Referent[]): boolean {
  return referents.some(
    (one) => !one.party && start <= one.start && one.end <= end && one.actors[0]?.id === actors[0]?.id,
  )
}

/** RES153: "Ministers of Finance and Defense": holders of several offices, or of one in several states, are not the one who has it. */
function isOfSeveral([first = '']: readonly string[]): boolean {
  return first.endsWith('s') && titleHeads.has(singularOf(first.toLowerCase()))
}

function byCode(referents: readonly Referent[]): ReadonlyMap<string, Actor> {
  const states = new Map<string, Actor>()
  for (const actor of referents.flatMap((referent) => referent.actors)) {
    const code = homeOf(actor)
    if (code === null || (states.has(code) && actor.id !== code)) continue
    states.set(code, actor.id === code ? actor : actorOfCode(code))
  }
  return states
}

const bodyOffices: ReadonlySet<string> = new Set([
  'secretary-general',
  'commissioner',
  'high-representative',
  'head-of-organisation',
  'spokesperson',
])
const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'whose', 'our', 'my'])
const guests: ReadonlySet<string> = new Set(['host', 'guest', 'visitor'])
const stateKinds: Readonly<Record<string, readonly string[]>> = data.stateKinds
const otherNouns = new Set(data.other)
const openNouns = new Set(data.open)
const suspects: ReadonlySet<string> = new Set(data.suspect)
const bodyNouns = new Set(data.body)
const bodyCodes: Readonly<Record<string, readonly string[]>> = data.bodies
