import { codesOf, personsOf, sameSet } from './codes.ts'
import type { Entry } from './entry.ts'
import { entryOf } from './entry-of.ts'
import { compareTellings } from './order.ts'
import { idsOf } from './parties.ts'
import { comparePersons } from './same-person.ts'

type Contact = Entry<'engagement'>

const meetings = new Set<string>(['meeting', 'talks', 'summit'])

/**
 * A meeting that was to be part of a visit, and moved with it, is the one that was held as part of that visit between the same
 * parties (LA15): both as one entry under the id of the first.
 */
export function joinMoved(entries: readonly Contact[], moved: ReadonlySet<string>): readonly Contact[] {
  const twins = new Map<string, Contact>()
  for (const part of entries.filter(({ id }) => moved.has(id))) {
    const [twin, other] = entries.filter((one) => !moved.has(one.id) && isTwin(part, one))
    if (twin !== undefined && other === undefined) twins.set(part.id, twin)
  }
  const joined = new Set([...twins.values()].map(({ id }) => id))
  return entries.flatMap((entry) => {
    const twin = twins.get(entry.id)
    if (twin !== undefined) return [asOne(entry, twin)]
    return joined.has(entry.id) ? [] : [entry]
  })
}

function isTwin({ record, tellings }: Contact, other: Contact): boolean {
  const isSame = other.record.partOf === record.partOf && record.partOf !== null && meetings.has(record.kind)
  if (!isSame || !meetings.has(other.record.kind) || other.record.state !== 'held') return false
  const [mine, theirs] = [tellings, other.tellings].map((told) => partiesIn(told))
  const { differ } = comparePersons(mine!.persons, theirs!.persons)
  return !differ && sameSet(mine!.codes, theirs!.codes)
}

function partiesIn(tellings: Contact['tellings']) {
  const of = (find: typeof codesOf) => new Set(tellings.flatMap((one) => [...find(idsOf(one.record.parties), one)]))
  return { codes: of(codesOf), persons: of(personsOf) }
}

function asOne(part: Contact, twin: Contact): Contact {
  const whole = entryOf('engagement', [...part.tellings, ...twin.tellings].toSorted(compareTellings))
  return { ...whole, id: part.id, record: { ...whole.record, partOf: part.record.partOf } }
}
