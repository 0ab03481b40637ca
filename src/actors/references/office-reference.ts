import { isPerson } from '../actor.ts'
import { soleOffices } from '../office.ts'
import type { Description } from './description.ts'
import { homes, inOrder, type Reference, type Referent } from './discourse.ts'

/** "the minister", "the King": the person of that office whom the article has named, best the last one before. */
export function officeReference(description: Description, referents: readonly Referent[]): Reference | null {
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
export function bearersHomes({ title, concerns }: Description, referents: readonly Referent[]): readonly string[] {
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
