import { isNameless } from '../actors/actor.ts'
import { lookup, parseTitle } from '../actors/lookups.ts'
import type { Statement } from '../ledger/statements.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import type { PartyNames } from './parties.ts'

/**
 * Who makes a statement: people of a state, and what is of a state or body and not it, as the text calls them, with their state where
 * they do not say it; others by name (LE24).
 */
export function speakerName({ speaker, speakerActor }: Pick<Statement, 'speaker' | 'speakerActor'>, names: PartyNames) {
  if (speakerActor === null) return speaker || 'unnamed'
  if (speaker === '' || pronounOf(speaker) !== null) return names.full(speakerActor)
  const ofState = `${speaker} (${names.side(speakerActor)})`
  if (isNameless(speakerActor)) return /\p{Lu}/u.test(speaker) ? speaker : ofState
  if (speakerActor.includes(':') || isItself(speaker, speakerActor)) return names.full(speakerActor)
  return saysWhose(speaker, speakerActor) ? speaker : ofState
}

/** "Seoul", "the Koreans", "the country" are the state; "South Korean sources", "a commander" are of it. */
function isItself(speaker: string, id: string): boolean {
  return /\p{Lu}/u.test(speaker) ? isName(speaker.replace(/^the\s+/iu, ''), id) : parseTitle(speaker) === null
}

/** Whether a name of a state or body stands in some words. */
function saysWhose(speaker: string, id: string): boolean {
  const words = speaker.replaceAll('-', ' ').split(/\s+/u)
  return words.some((_, from) =>
    words.slice(from, from + longest).some((_, more) => isName(words.slice(from, from + more + 1).join(' '), id)),
  )
}

function isName(words: string, id: string): boolean {
  return lookup(words, null).some(({ actor }) => actor.id === id)
}

/** words of a state's name */
const longest = 5
