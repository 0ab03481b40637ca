import { contains, overlaps, type Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import { codeFinder } from '../code-finder.ts'
import { isJoined } from '../speech/joint-speakers.ts'
import type { IssueSides } from './issue-sides.ts'
import { isBehindPlacing } from './only-a-place.ts'

/** LE79: "Athens and Rome will fight piracy": who are joined in one phrase, or listed in one (LE105), raise it together. */
export function onePhraseFinder(document: EventDocument): (sides: IssueSides, told: Evidence) => IssueSides {
  const { text } = document
  const listAt = listFinder(document)
  return (sides, told) => {
    const { roles } = told
    const [by, others] = (['raised-by', 'with'] as const).map((side) => roles.filter(({ role }) => role === side))
    const list = listAt(told)
    if (list !== null) return { raisedBy: [...new Set([...sides.raisedBy, ...list])], with: [] }
    const isBeside = (other: Span) => by!.some((one) => isJoined(one, other, text) || isJoined(other, one, text))
    if (sides.raisedBy.length === 0 || sides.with.length === 0 || !others!.every(isBeside)) return sides
    return { raisedBy: [...sides.raisedBy, ...sides.with], with: [] }
  }
}

/** LE105: everybody of a list of three or more, two of whom have a part in a matter and nobody who is not of it. */
function listFinder({
  text,
  mentions,
  resolutions,
  actors,
}: EventDocument): (told: Evidence) => readonly string[] | null {
  const codesOf = codeFinder(actors)
  const whoIs = ({ id }: { readonly id: number }) => resolutions.get(id)?.actors ?? []
  const named = mentions.filter((one) => one.kind !== 'PRONOUN' && whoIs(one).length > 0)
  const joins = (one: Span, next: Span) => one.end < next.start && separator.test(text.slice(one.end, next.start))
  return ({ sentence, roles }) => {
    const sides = roles.filter(({ actors: known }) => known.length > 0)
    const hasPart = (one: Span) => sides.some((role) => overlaps(one, role))
    const all = named.filter((one) => one.sentence === sentence)
    const isInside = (one: Span) => all.some((other) => contains(other, one) && !contains(one, other))
    const here = all.filter((one) => !isInside(one) && (hasPart(one) || !isBehindPlacing(one, text)))
    const lists: (typeof here)[] = []
    for (const one of here) {
      const last = lists.at(-1)
      if (last !== undefined && joins(last.at(-1)!, one)) last.push(one)
      else lists.push([one])
    }
    const list = lists.find(
      (some) => codesOf(some.flatMap(whoIs)).size > 2 && sides.every((role) => some.some((one) => overlaps(one, role))),
    )
    return list !== undefined && sides.length > 1 && sides.some(({ role }) => role === 'raised-by')
      ? list.flatMap(whoIs)
      : null
  }
}

const separator = /^(?: \([^)]*\))?(?:,? (?:and|as well as) |, )(?:the )?$/u
