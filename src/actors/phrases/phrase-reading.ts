import type { PlainDate } from '../../base/plain-date.ts'
import type { Actor } from '../actor.ts'
import type { Candidate } from '../candidate.ts'
import type { NameHit } from '../names/name-hit.ts'
import type { Title } from '../titles.ts'

/** What the resolver knows of the whole article while it reads a phrase. */
export interface Knowledge {
  readonly date: PlainDate | null
  /** the reading of an ambiguous name that fits the article; null where it stays open */
  readonly choose: (hit: NameHit) => Candidate | null
  /** persons whom the article itself introduces, by full name and surname in small letters */
  readonly persons: ReadonlyMap<string, Actor>
  /** whether sure names of the article speak of a state or body */
  readonly isSpokenOf: (code: string) => boolean
}

/** What the words of a noun phrase say by themselves. `actors` is empty where they name nobody. */
export interface PhraseReading {
  readonly actors: readonly Actor[]
  readonly anyOf: boolean
  readonly title: Title | null
  /** the name of a person at its head */
  readonly person: NameHit | null
  /** it holds a name that nothing explains, so it is no bare description */
  readonly stranger: boolean
  /** the state came only from a place the party is in, not from whose it is */
  readonly weak: boolean
  /** states and bodies that its office is for, so that it is hardly of them: "Iran envoy" */
  readonly concerns: readonly Actor[]
  readonly reasons: readonly string[]
}

/** Where the words name nobody. */
export const nobody: PhraseReading = {
  actors: [],
  anyOf: false,
  title: null,
  person: null,
  stranger: false,
  weak: false,
  concerns: [],
  reasons: [],
}
