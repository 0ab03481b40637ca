import { pronounOf } from '../../mentions/pronouns.ts'
import type { Description } from './description.ts'
import { homeOf, homes, lastReferent, type Preference, type Reference, type Referent } from './discourse.ts'
import { isState } from './pairs.ts'
import { isCountry } from './speaks-for-state.ts'

/** Whom a pronoun stands for, by what it can stand for; null where it stays open. */
export function pronounReference(
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
      return description.mutual || description.agreed
        ? before(
            (one) => isSeveral(one) && (description.mutual || homes(one.actors).every(isState)),
            3,
            ([first]) => first,
          )
        : severalBefore(description, before)
    case 'speaker':
      if (description.speakers.length > 0) return { actors: description.speakers, reasons: ['whoever speaks'] }
      return description.quoted
        ? before(({ party, actors: [one, ...more] }) => party && one?.kind === 'person' && more.length === 0, 3)
        : null
    case 'hearer':
      return description.hearer && { actors: [description.hearer], reasons: ['to whom is spoken'] }
    default:
      return null
  }
}

/** The other side of its own act is not whom a pronoun stands for (RES18), nor one of several that it stands for. */
function isAcross({ actors, together }: Referent, { across }: Description): boolean {
  if (together) return actors.some(({ id }) => across.some((other) => other.id === id))
  const there = new Set(across.flatMap((actor) => homeOf(actor) ?? []))
  return actors.length > 0 && actors.every((actor) => there.has(homeOf(actor) ?? ''))
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

/** Whose a party is by the possessive before it; null where none stands there. */
export function possessorOf(description: Description, head: string, referents: readonly Referent[]): Reference | null {
  return ownCountry(description, head, referents) ?? ownerBefore(description, referents)
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

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'whose', 'our', 'my'])
