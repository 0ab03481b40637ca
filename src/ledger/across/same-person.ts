import { stateOfId } from '../../actors/actor.ts'

/**
 * Whether two ids of persons (`GRC:giorgos-gerapetritis`) can be one: of one state, and every part of the shorter name stands
 * in the longer one ("Minister Han", "Han Sang-woo").
 */
export function samePerson(a: string, b: string): boolean {
  const [stateA, nameA = ''] = a.split(':')
  const [stateB, nameB = ''] = b.split(':')
  if (stateA !== stateB) return false
  const [one, other] = [new Set(nameA.split('-')), new Set(nameB.split('-'))]
  return one.isSubsetOf(other) || other.isSubsetOf(one)
}

/** How two companies of persons compare: `shared` where one is in both, `differ` where of some state both name persons and none is the same. */
export function comparePersons(
  some: ReadonlySet<string>,
  others: ReadonlySet<string>,
): { readonly shared: boolean; readonly differ: boolean } {
  const isIn = (id: string) => [...others].some((other) => samePerson(id, other))
  const states = new Set([...some].map(stateOfId).filter((state) => [...others].some((id) => stateOfId(id) === state)))
  return {
    shared: [...some].some(isIn),
    differ: [...states].some((state) => ![...some].some((id) => stateOfId(id) === state && isIn(id))),
  }
}

/** Whether each of some persons is one of the others. */
export function areAmong(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].every((id) => [...others].some((other) => samePerson(id, other)))
}

export function statesOfPersons(ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].map(stateOfId))
}
