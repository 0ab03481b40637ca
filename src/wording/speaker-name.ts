import type { Statement } from '../ledger/statements.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import type { PartyNames } from './parties.ts'

/** Who makes a statement: people of a state as the text calls them, with their state where they do not say it; others by name (LE24). */
export function speakerName({ speaker, speakerActor }: Pick<Statement, 'speaker' | 'speakerActor'>, names: PartyNames) {
  if (speakerActor === null) return speaker || 'unnamed'
  const isPart = /:[A-Z]+$/u.test(speakerActor)
  if (!isPart || speaker === '' || pronounOf(speaker) !== null) return names.full(speakerActor)
  return /\p{Lu}/u.test(speaker) ? speaker : `${speaker} (${names.side(speakerActor)})`
}
