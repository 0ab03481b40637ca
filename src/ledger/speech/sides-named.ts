interface Named {
  readonly kind: string
  readonly words: string
  /** tells it from other mentions */
  readonly key: number
  /** ids of those whom it means; none where that is open */
  readonly actors: readonly string[]
}

/**
 * LE296: the sides that a mention names; a treaty and, where nobody knows it, a place and a word that points at others ("pro-Russian",
 * "Western") may be of any state, and count as two.
 */
export function sidesNamed(
  { kind, words, key, actors }: Named,
  sideOf: (id: string) => readonly string[],
): readonly string[] {
  const isOpen = places.has(kind) || (kind === 'NORP' && ofOthers.test(words))
  const isOfAny = kind === 'LAW' || (actors.length === 0 && isOpen)
  return isOfAny ? ['?', `?${key}`] : actors.flatMap(sideOf)
}

/** LE296: the state or body of an actor, by its code; a people, a band or a region of none itself; nothing for a person or a company. */
export function sideOfActor(id: string, code: string | null, kind: string | undefined): readonly string[] {
  if (code !== null) return [code]
  return kind === 'person' || kind === 'company' ? [] : [id]
}

const places: ReadonlySet<string> = new Set(['GPE', 'LOC'])
const ofOthers = /-|^(?:anti|pro|west|east|north|south|trans)/iu
