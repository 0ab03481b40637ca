import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import type { PlainDate } from '../../base/plain-date.ts'
import { slice } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Actor } from '../actor.ts'
import type { OfficeCode } from '../office.ts'
import { officeOf } from '../office-of.ts'
import { isHeldOn } from '../person-term.ts'
import type { Told } from '../told.ts'

/**
 * RES174: "the Chadian leader" after "President Lee" of Chad, "the Ohio senator" after "Senator Ann Lee": the only person of that state
 * with such an office whom the text has named before. Null where there is none, or more than one.
 */
export function personDescribed(
  mention: Mention,
  told: Pick<Told, 'text' | 'published' | 'mentions' | 'readings' | 'actorsAt'>,
) {
  const { text, published, mentions, readings, actorsAt } = told
  const reading = readings[mention.id]
  const [home, ...others] = reading?.actors ?? []
  if (reading?.title?.kind !== 'person' || reading.title.former || reading.person) return null
  if (home?.state == null || home.kind === 'person' || others.length > 0) return null
  const words = slice(text, mention)
  const offices = officesOf(reading.title.office, words)
  const isKnown = /(?:^|[^\p{L}])the\s$/iu.test(text.slice(Math.max(0, mention.start - 5), mention.start))
  if (offices === null || !isKnown) return null
  const bearers = mentions.flatMap((one) => {
    if (one.id >= mention.id || !readings[one.id]?.person) return []
    const [person, ...more] = actorsAt(one)
    if (person?.kind !== 'person' || person.state !== home.state || more.length > 0) return []
    return offices.includes(readings[one.id]?.title?.office ?? '') || holds(person, offices, published) ? [person] : []
  })
  const ids = new Set(bearers.map(({ id }) => id))
  return ids.size === 1 ? bearers.at(-1)! : null
}

/** The offices of those whom a noun may mean: heads of a state by "leader", members of its parliament by what they are called. */
function officesOf(office: OfficeCode | null, words: string): readonly string[] | null {
  if (office === 'legislator') return [office]
  return office === null && /^(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s+)+leader$/u.test(words) ? data.bearers.leader : null
}

function holds(person: Actor, offices: readonly string[], date: PlainDate | null): boolean {
  const isHeld = person.office === null || date === null || isHeldOn(person.office, date)
  return isHeld && offices.includes(officeOf(person) ?? '')
}
