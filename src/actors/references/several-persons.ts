import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import { isPerson, unique } from '../actor.ts'
import { officeOf } from '../office-of.ts'
import type { Description } from './description.ts'
import { homes, lastReferent, type Reference, type Referent } from './discourse.ts'
import { isState } from './pairs.ts'
import { isAnyPerson, isCountAlone, isPaired } from './several-count.ts'

/** "The two ministers": the persons who acted together last, where their offices are what the noun says (RES27); "the two", whatever they are. */
export function severalPersons(
  description: Description,
  referents: readonly Referent[],
  head: string,
  count: number,
): Reference | null {
  if (isCountAlone(description)) return personsTogether(description, referents, count)
  if (isAnyPerson(head)) return isPaired(description) ? personsTogether(description, referents, count) : null
  const offices: readonly string[] = bearers[head] ?? (description.title?.office ? [description.title.office] : [])
  const bearersIn = ({ actors }: Pick<Referent, 'actors'>) =>
    actors.filter((actor) => offices.includes(officeOf(actor) ?? ''))
  const isGroup = (one: Referent) =>
    one.together && bearersIn(one).length === count && homes(bearersIn(one)).length === count
  const group = lastReferent(referents, description, isGroup, 3)
  if (group !== null) return { actors: bearersIn(group), reasons: ['the persons who acted together before'] }
  if (!isPaired(description)) return null
  const others = new Set([...description.across, ...description.met, ...description.actedOnBy].map(({ id }) => id))
  const before = referents.filter((one) => one.end <= description.start).flatMap(bearersIn)
  const named = unique(before).filter(({ id, kind }) => kind === 'person' && !others.has(id))
  const isAll = named.length === count && homes(named).length === count
  return isAll ? { actors: named, reasons: ['those of that office whom the text has named'] } : null
}

/** Those who acted together last, if all are persons and each is of another state. */
function personsTogether(description: Description, referents: readonly Referent[], count: number): Reference | null {
  const isGroup = ({ together, actors }: Referent) => together && homes(actors).length > 1
  const group = lastReferent(referents, description, isGroup, 3)
  const states = homes(group?.actors ?? []).filter(isState)
  const are = group?.actors.every(isPerson) && group.actors.length === count && states.length === count
  return group && are ? { actors: group.actors, reasons: ['the persons who acted together before'] } : null
}

/** Offices whose bearers a noun calls by, where it is no office of its own. */
const bearers: Readonly<Record<string, readonly string[]>> = data.bearers
