import { lookup } from '../../actors/gazetteer.ts'

interface Named {
  readonly kind: string
  readonly words: string
  /** tells it from other mentions */
  readonly key: number
  /** ids of those whom it means; none where that is open */
  readonly actors: readonly string[]
}

/**
 * LE296: the sides that a mention names; a treaty and, where nobody knows it, a word that points at others ("pro-Russian", "Western")
 * may be of any state, and count as two. A place that is left open is of the states that have one of its name, a region of none is two.
 */
export function sidesNamed(
  { kind, words, key, actors }: Named,
  sideOf: (id: string) => readonly string[],
): readonly string[] {
  const places = actors.length === 0 && isPlace.has(kind) ? lookup(words).map(({ actor }) => actor.state) : []
  const pointsAtOthers = actors.length === 0 && kind === 'NORP' && ofOthers.test(words)
  if (kind === 'LAW' || pointsAtOthers || places.includes(null)) return ['?', `?${key}`]
  return [...places.filter((state) => state !== null), ...actors.flatMap(sideOf)]
}

/** LE296: the state or body of an actor, by its code; a people, a band or a region of none itself; nothing for a person or a company. */
export function sideOfActor(id: string, code: string | null, kind: string | undefined): readonly string[] {
  if (code !== null) return [code]
  return kind === 'person' || kind === 'company' ? [] : [id]
}

const isPlace: ReadonlySet<string> = new Set(['GPE', 'LOC'])
const ofOthers = /-|^(?:anti|pro|west|east|north|south|trans)/iu
