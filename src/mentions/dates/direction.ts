import tense from '../../../data/time/tense.json' with { type: 'json' }
import { isPast } from './past-verb.ts'
import type { Direction } from './reading.ts'

const ahead = setOf(tense.ahead)
const open = setOf(tense.open)
const plans = setOf(tense.plans)
const back = setOf(tense.back)
const reporting = setOf(tense.reporting)

interface Cue {
  readonly direction: Direction
  /** steps away from the expression; marks, clauses and verbs of saying stand further off */
  readonly distance: number
}

/**
 * Whether the words around a time expression look back or ahead, from the verb nearest to it. A fallback for where no
 * event gives its modality. `words` are those of the sentence, `at` the index of the expression's first.
 */
export function directionOf(words: readonly string[], at: number): Direction {
  const [before, after] = [words[at - 1] ?? '', words.slice(at + 1, at + 3)]
  if (/^(?:by|until|till)$/iu.test(before)) return 'future'
  if (/^since$/iu.test(before)) return 'past'
  // "told reporters on Tuesday that …": the day is that of the telling
  if (after.includes('that') && words.slice(0, at).some((word) => reporting.has(word))) return 'past'
  const cues: Cue[] = []
  for (const step of [-1, 1]) {
    let distance = step > 0 ? 2 : 0
    for (let index = at + step; index >= 0 && index < words.length; index += step) {
      const word = words[index]!
      distance += /^[;:()“”"—–]$/u.test(word) ? 8 : word === ',' ? 4 : 1
      const direction = cueAt(words, index)
      if (direction !== null)
        cues.push({ direction, distance: distance + (reporting.has(word) && Math.abs(index - at) > 2 ? 12 : 0) })
    }
  }
  return cues.toSorted((a, b) => a.distance - b.distance)[0]?.direction ?? 'unknown'
}

function cueAt(words: readonly string[], at: number): Direction | null {
  const word = words[at]!
  const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? '']
  if (ahead.has(word) || word === 'scheduled') return 'future'
  if (open.has(word)) return /^have$/u.test(after) ? 'past' : 'future'
  if (word === 'to' && plans.has(before)) return 'future'
  if (plans.has(word) && after === 'to') return 'future'
  // "due on Monday", "set for Friday" after a form of "be" look ahead
  if (
    /^(?:due|set|scheduled|expected|planned|slated)$/u.test(word) &&
    /^(?:on|for|in|by|at|next|later|this|tomorrow)$/u.test(after)
  )
    return 'future'
  return back.has(word) || isPast(word) ? 'past' : null
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
