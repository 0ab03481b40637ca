import tellings from '../../data/events/tellings.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { Draft } from './draft.ts'
import { isPossessive } from './pointers.ts'
import { tokensBetween } from './words.ts'

/** Whether what stands before a trigger says that its act is told in passing: "after", "over", "accused of" (EV10). */
export function isBackground(draft: Draft, text: string): boolean {
  const clause = clauseBefore(draft, text).map(({ word }) => word)
  if (clause.some((word) => background.has(word)) || clause.slice(-3).some(isPossessive)) return true
  const [last = '', ...others] = clause.toReversed()
  const head = determiners.has(last) ? others[0] : last
  return head !== undefined && governing.has(head)
}

interface Word {
  readonly word: string
  readonly start: number
}

/** The words of its clause before the trigger; "and" begins another one where it does not go on with what is told in passing. */
function clauseBefore({ sentence, read, actors, recipients }: Draft, text: string): readonly Word[] {
  const all = tokensBetween(sentence, sentence.start, read.trigger.start).map(
    (token): Word => ({ word: slice(text, token).toLowerCase(), start: token.start }),
  )
  const words = all.slice(all.findLastIndex(({ word }) => marks.has(word)) + 1)
  const at = words.findLastIndex(({ word }) => coordinators.has(word))
  const subjects = [...actors, ...recipients].filter(({ end }) => end <= read.trigger.start).map(({ start }) => start)
  return at >= 0 && goesOn(words, at, subjects) ? words : words.slice(at + 1)
}

/**
 * "After protesters set cars on fire and shot": the subject stands behind "after" and before "and". "Over the landing and the
 * arrest": a noun with no subject of its own.
 */
function goesOn(words: readonly Word[], at: number, subjects: readonly number[]): boolean {
  const and = words[at]!.start
  const passing = words.slice(0, at).findLast(({ word }) => background.has(word))
  if (passing === undefined) return false
  if (subjects.some((start) => start > passing.start && start < and)) return true
  return determiners.has(words[at + 1]?.word ?? '') && !subjects.some((start) => start > and)
}

const marks = new Set([',', ';', ':', '—', '–', '"', '“', '”'])
const coordinators = new Set(['and', 'but'])
const background = new Set(tellings.background)
const governing = new Set(tellings.governing)
const determiners = new Set([...tellings.back, ...tellings.possessive, 'a', 'an'])
