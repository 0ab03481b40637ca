import { type Actor, stateOf } from '../actors/actor.ts'

/** The states and bodies that some of these actors stand for, given their ids; whose state is not known is left out. */
export function codeFinder(actors: readonly Actor[]): (ids: readonly string[]) => ReadonlySet<string> {
  const codes = new Map(actors.map((actor) => [actor.id, stateOf(actor)]))
  return (ids) => new Set(ids.map((id) => codes.get(id) ?? '?').filter((code) => code !== '?'))
}
