import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import { singularOf } from '../../mentions/phrase-number.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import { type Actor, isNameless, isPerson, unique } from '../actor.ts'
import { actorOfCode, withSector } from '../make-actor.ts'
import { titleHeads } from '../names/words.ts'
import { regionOf } from '../phrases/origins.ts'
import type { Title } from '../titles.ts'
import { countedReference } from './counted.ts'
import type { Description } from './description.ts'
import {
  homeOf,
  homes,
  inOrder,
  type Reference,
  type Referent,
  ranked,
  salienceAt,
  type WeakRule,
} from './discourse.ts'
import { bearersHomes, officeReference } from './office-reference.ts'
import { pairBefore } from './pairs.ts'
import { possessorOf, pronounReference } from './pronoun.ts'
import { severalNamed } from './several.ts'
import { countOf, isAnyPerson, isSide } from './several-count.ts'
import { listedBefore } from './several-listed.ts'
import { severalPersons } from './several-persons.ts'
import { isOfficial, isOfPlace, speaksForState } from './speaks-for-state.ts'

/** Finds whom a pronoun or a description means among those whom the text has named; null where it stays open. */
export function resolveReference(description: Description, referents: readonly Referent[]): Reference | null {
  const [first] = description.words
  const pronoun = description.words.length === 1 && first !== undefined ? pronounOf(first) : null
  if (pronoun !== null && pronoun.standsFor !== 'pair')
    return pronounReference(description, pronoun.standsFor, referents)
  return describedReference(description, referents)
}

/** "Visited the capital", in what a state publishes itself: its own (RES4). */
function capitalAtHome({ home, before, quoted }: Description, words: readonly string[]): Reference | null {
  const state = home?.state ?? null
  const isCapital = before === 'the' && words.join(' ') === 'capital'
  if (state === null || quoted || !isCapital) return null
  return { actors: [actorOfCode(state)], reasons: ["the capital of the document's own state"] }
}

function describedReference(description: Description, referents: readonly Referent[]): Reference | null {
  const words = description.words.map((word) => word.toLowerCase())
  const head = singularOf(words.at(-1) ?? '')
  const listed = listedBefore(description, referents, head)
  const counted = listed === null ? countedReference(description, referents) : undefined
  if (counted !== undefined) return counted
  const ownCapital = capitalAtHome(description, words)
  if (ownCapital !== null) return ownCapital
  // "the parties" are sides, and not those of a parliament
  const areSides = head === 'party' && words.join() !== 'party' && isSide(words, head)
  const title = areSides ? null : description.title
  const states = byCode(referents)
  const pick = picker(states, title)
  if (listed !== null)
    return severalPersons(description, referents, head, listed.length) ?? pick(listed, 'those listed before')
  const owner = possessorOf(description, head, referents)
  if (owner !== null && !otherNouns.has(head))
    return pick(homes(owner.actors), `"${description.before}" ${owner.reasons[0] ?? ''}`)
  const region = regionOf(description.words)
  if (region !== null) return ofRegion(region, description, referents, pick)
  const count = countOf(description, head)
  if (count > 0) {
    const persons = severalPersons(description, referents, head, count)
    if (persons || isAnyPerson(head)) return persons
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
      ...(!(homes(description.weak).length > 1 && isOfPlaces(title)) && { weak: 'place' as const }),
    }
  if (description.number !== 'many' && bodyNouns.has(head)) return bodyReference(head, description, referents)
  return byDiscourse({ ...description, title }, head, owner, referents, states)
}

type Pick = (codes: readonly string[], reason: string, weak?: WeakRule) => Reference | null

/** States as what a title or noun names of each. */
function picker(states: ReadonlyMap<string, Actor>, title: Title | null): Pick {
  return (codes, reason, weak) => {
    const actors = codes.flatMap((code) => states.get(code) ?? [])
    if (actors.length === 0) return null
    const parts = unique(actors.map((actor) => withSector(actor, title?.sectors ?? [])))
    return { actors: parts, reasons: [reason], ...(weak && { weak }) }
  }
}

/** "The West African nation", "the two Nordic neighbours": the one, the two of that region of whom the text speaks (RES61). */
function ofRegion(
  region: readonly string[],
  description: Description,
  referents: readonly Referent[],
  pick: Pick,
): Reference | null {
  const isThere = (code: string) => region.includes(code)
  if (description.number === 'many')
    return pick(pairBefore(referents, description, isThere) ?? [], 'the two of that region')
  const across = new Set(homes(description.across.filter(isOfficial)))
  const [one, ...more] = ranked(salienceAt(referents, description)).filter(
    ([code, score]) => score >= 0.1 && isThere(code) && !across.has(code),
  )
  return one !== undefined && more.length === 0 ? pick([one[0]], 'the one of that region') : null
}

/** Whose a description is by what the text speaks of, and by where it is told. */
function byDiscourse(
  description: Description,
  head: string,
  owner: Reference | null,
  referents: readonly Referent[],
  states: ReadonlyMap<string, Actor>,
): Reference | null {
  const { title, named, number } = description
  const pick = picker(states, title)
  const met = title?.office == null ? [] : description.facing.filter(isPerson)
  const across = new Set([...description.across.filter(isOfficial), ...met].map(homeOf))
  const statesOnly = title !== null && !bodyOffices.has(title.office ?? '')
  const scores = ranked(salienceAt(referents, description)).filter(
    ([code, score]) => score >= 0.1 && (!statesOnly || states.get(code)?.kind === 'state'),
  )
  if (otherNouns.has(head) && (number !== 'many' || guests.has(head))) {
    const own = new Set([...across, ...homes(owner?.actors ?? [])])
    const other = scores.find(([code]) => !own.has(code) && states.get(code)?.kind === 'state')
    return other ? pick([other[0]], 'the other one of those named') : null
  }
  if (number === 'many' && openNouns.has(head)) return null
  const kinds = stateKinds[head]
  const taken = named ? bearersHomes(description, referents) : []
  const fitting = scores.filter(([code]) => (kinds?.includes(code) ?? true) && !taken.includes(code))
  // an official whom a report from a capital names without a state is of that one (RES178)
  const atSeat = fitting.slice(0, 2).find(([code]) => code === description.seat && !across.has(code))
  if (named && atSeat !== undefined && speaksForState(title, head))
    return pick([atSeat[0]], 'an official of where the report was written')
  // and so is an organ of a state that stands without its name (RES230)
  if (!named && atSeat !== undefined && isOrgan(description) && !isOfAnother(atSeat[0], description, referents))
    return pick([atSeat[0]], 'an organ of where the report was written')
  // a stranger's state is a guess unless one state stands out
  if (named && (fitting[0]?.[1] ?? 0) < 2 * (fitting[1]?.[1] ?? 0)) return null
  if (named && taken.length > homes(description.concerns).length && fitting[0])
    return pick([fitting[0][0]], 'the other one of those who have such an office')
  if (
    isSuspect(
      description.words.map((word) => word.toLowerCase()),
      title,
    )
  )
    return null
  const scene = description.places.flatMap((actor) => homeOf(actor) ?? [])
  if (scene.length > 0 && isOfPlace(title, head)) return pick(scene, 'by the place of the act', 'scene')
  if (!speaksForState(title, head)) return null
  const inner = title?.kind === 'group' && !title.sectors.includes('GOV')
  const best = inner ? fitting[0] : fitting.find(([code]) => !across.has(code))
  return best ? pick([best[0]], 'the state the text speaks of', 'topic') : null
}

/** RES201: "police in Chad and Mali" are of both; not forces, who may be anybody's there, nor things. */
function isOfPlaces(title: Title | null): boolean {
  return (
    title !== null &&
    title.kind !== 'person' &&
    !title.sectors.some((sector) => ['MIL', 'REB', 'CRM', 'IGO'].includes(sector))
  )
}

/**
 * RES230: a phrase with the noun of what has its seat in a capital and nowhere else ("the foreign ministry", "ministry officials"), that
 * is one of which the text speaks (not "a foreign government", "government sources") and does not meet by itself ("the cabinet met").
 */
function isOrgan({ words, before, mutual }: Description): boolean {
  const small = words.map((word) => word.toLowerCase())
  const isOne = data.seated.includes(small.at(-1) ?? '') && !/^(?:an?|no|any|another|other)$/.test(before)
  const isOfOne =
    small.slice(0, -1).some((word) => data.seated.includes(word)) && !/^sources?$/.test(small.at(-1) ?? '')
  return !mutual && (isOne || isOfOne) && !small.join(' ').includes('foreign government')
}

/** RES230: its owner stands right before it ("Chad's | ministry"), or the government told last, within two sentences, is of another state. */
function isOfAnother(code: string, { sentence, start }: Description, referents: readonly Referent[]): boolean {
  if (referents.some(({ end, actors }) => actors.length > 0 && end <= start && start - end <= 3)) return true
  const last = inOrder(referents).findLast(
    (one) =>
      one.start < start &&
      one.sentence >= sentence - 2 &&
      one.actors.some(({ kind, sectors }) => kind !== 'person' && sectors.includes('GOV')),
  )
  return last !== undefined && !homes(last.actors).includes(code)
}

/** Bands and suspects are nobody's by where they are. */
export function isSuspect(words: readonly string[], title: Title | null): boolean {
  return words.some((word) => suspects.has(singularOf(word))) || (title?.sectors[0] === 'REB' && title.office === null)
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
  const isBody = ({ kind, id }: Actor) => kind !== 'people' && !isNameless(id)
  // whatever it is called, a text of its own speaks of the body that publishes it; else a bloc may be any body, and a court is none
  const other = bodies.findLast(
    ({ actors: [one], sentence }) => one !== undefined && isBody(one) && (sentence < 0 || anyBody.has(head)),
  )
  const found = named ?? usual ?? other
  return found ? { actors: found.actors, reasons: [`the ${head} named before`] } : null
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
const guests: ReadonlySet<string> = new Set(['host', 'guest', 'visitor'])
const stateKinds: Readonly<Record<string, readonly string[]>> = data.stateKinds
const otherNouns = new Set(data.other)
const openNouns = new Set(data.open)
const anyBody = new Set(data.anyBody)
const suspects: ReadonlySet<string> = new Set(data.suspect)
const bodyNouns = new Set(data.body)
const bodyCodes: Readonly<Record<string, readonly string[]>> = data.bodies
