import { actorsOfAll, codeOf } from '../../codes.ts'
import { daysBetween } from '../../days.ts'
import type { Telling } from '../../entry.ts'
import { unique } from '../../kind.ts'
import { samePerson } from '../../same-person.ts'

/** Within so many days of each other two articles tell of one occasion. */
const sameOccasion = 7

/**
 * Who of a side of an entry stands for his state or body through its life: those whom every article names that tells of the state,
 * else the state (LA53). An article that names nobody tells of those whom another one of the same days names.
 */
export function lastingFinder<Kind extends Telling>(
  tellings: readonly Kind[],
  idsOf: (record: Kind['record']) => readonly string[],
): (side: readonly string[]) => readonly string[] {
  const actors = actorsOfAll(tellings)
  const stateOf = (id: string) => codeOf(id, { actors }) ?? id
  const articles = [...Map.groupBy(tellings, ({ article }) => article).values()].map((same) => ({
    day: daysBetween(tellings[0]!.published, same[0]!.published),
    named: Map.groupBy(new Set(same.flatMap(({ record }) => idsOf(record))), stateOf),
  }))
  return (side) => {
    const kept = new Set(side.filter((id) => id === stateOf(id) || isLasting(id, stateOf(id))))
    const standing = new Set([...kept].map(stateOf))
    return unique(side.flatMap((id) => (kept.has(id) ? [id] : standing.has(stateOf(id)) ? [] : [stateOf(id)])))
  }

  function isLasting(id: string, state: string): boolean {
    const telling = articles.filter(({ named }) => named.has(state))
    const names = ({ named }: (typeof articles)[number]) =>
      named.get(state)!.some((other) => other === id || samePerson(other, id))
    const days = new Set(telling.filter(names).flatMap(({ day }) => around(day)))
    return telling.every(
      (one) => names(one) || (one.named.get(state)!.every((other) => other === state) && days.has(one.day)),
    )
  }
}

function around(day: number): readonly number[] {
  return Array.from({ length: 2 * sameOccasion + 1 }, (_, at) => day - sameOccasion + at)
}
