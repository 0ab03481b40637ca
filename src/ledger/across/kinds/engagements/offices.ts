import type { OfficeCode } from '../../../../actors/office.ts'
import { type TitleWord, titleWords } from '../../../../actors/title-words.ts'
import { wordsIn } from '../../../../events/words.ts'
import { codesOf } from '../../codes.ts'
import type { Telling } from '../../entry.ts'

type Contact = Telling<'engagement'>

/**
 * Whether those who act for a state are of other offices, of each of which a state has one: a meeting of presidents is none of
 * prime ministers (LA7). What says no such office ("leaders", "officials") is told apart from nothing.
 */
export function officesDiffer(telling: Contact, tellings: readonly Contact[]): boolean {
  const [mine, theirs] = [officesByState([telling]), officesByState(tellings)]
  return [...mine].some(([code, offices]) => theirs.get(code)?.isDisjointFrom(offices) === true)
}

function officesByState(tellings: readonly Contact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const offices = new Map<string, Set<string>>()
  for (const telling of tellings)
    for (const { role, text, actors } of telling.record.evidence.flatMap(({ roles }) => roles)) {
      const office = sole.get(officeIn(wordsIn(text))?.office ?? null)
      if (office === undefined || (role !== 'actor' && role !== 'recipient')) continue
      for (const code of codesOf(actors, telling)) offices.set(code, (offices.get(code) ?? new Set()).add(office))
    }
  return offices
}

/** Offices of which a state has one bearer; whoever leads it is told of by several names. */
const sole: ReadonlyMap<OfficeCode | null, string> = new Map<OfficeCode | null, string>([
  ['head-of-state', 'top'],
  ['monarch', 'top'],
  ['supreme-leader', 'top'],
  ['head-of-government', 'government'],
  ['foreign-minister', 'foreign'],
  ['defence-minister', 'defence'],
])

/** The longest title among some words. */
export function officeIn(text: readonly string[]): TitleWord | undefined {
  const titles = titleWords()
  const runs = text.flatMap((_, start) => text.slice(start).map((_, more) => text.slice(start, start + more + 1)))
  return runs
    .toSorted((a, b) => b.length - a.length)
    .map((run) => titles.get(run.join(' ')))
    .find((title) => title !== undefined && title.kind !== 'body')
}
