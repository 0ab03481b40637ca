import { type Actor, stateOf } from '../actors/actor.ts'

export type CodesOf = (ids: readonly string[]) => ReadonlySet<string>

/** The states and bodies that some of these actors stand for, given their ids; whose state is not known is left out. */
export function codeFinder(actors: readonly Actor[]): CodesOf {
  const codes = new Map(actors.map((actor) => [actor.id, stateOf(actor)]))
  return (ids) => new Set(ids.map((id) => codes.get(id) ?? '?').filter((code) => code !== '?'))
}
