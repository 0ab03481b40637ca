import { isMeeting } from '../../../engagements/contact-state.ts'
import { sameSet } from '../../codes.ts'
import type { Entry } from '../../entry.ts'
import { entryOf } from '../../entry-of.ts'
import { compareTellings } from '../../order.ts'
import { codesAmong, personsAmong } from '../../parties.ts'
import { comparePersons } from '../../same-person.ts'

type Contact = Entry<'engagement'>

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
  const isSame = other.record.partOf === record.partOf && record.partOf !== null && isMeeting(record.kind)
  if (!isSame || !isMeeting(other.record.kind) || other.record.state !== 'held') return false
  const { differ } = comparePersons(personsAmong(tellings), personsAmong(other.tellings))
  return !differ && sameSet(codesAmong(tellings), codesAmong(other.tellings))
}

function asOne(part: Contact, twin: Contact): Contact {
  const whole = entryOf('engagement', [...part.tellings, ...twin.tellings].toSorted(compareTellings))
  return { ...whole, id: part.id, record: { ...whole.record, partOf: part.record.partOf } }
}
