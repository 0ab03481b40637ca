import guards from '../../../data/time/guards.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { tokensBetween } from '../words.ts'

/** Whose day time words such as "a day before" give: of what was told so far, of the act behind them, or of neither. */
export type Beside = 'alone' | 'governed' | 'open'

/**
 * How time words that count from an act stand to an act that they date (EV18). They are *alone* where no clause follows ("the
 * day before, …"); an act in the clause that follows is *governed* ("met on Monday, a day before he left": the leaving); what
 * governs that clause has an *open* day, and so has what the act in it is for ("days after arriving for talks"). Null for any other time words.
 */
export function besideAct(text: string, sentence: Sentence, when: Span, trigger: Span): Beside | null {
  if (!/\b(?:before|after)$/iu.test(slice(text, when))) return null
  const [next] = tokensBetween(sentence, when.end, sentence.end)
  const word = next === undefined ? '' : slice(text, next).toLowerCase()
  if (!/^\p{L}|^\p{N}/u.test(word) || noClause.has(word)) return 'alone'
  const between = trigger.start >= when.end ? tokensBetween(sentence, when.end, trigger.start) : null
  return between?.every((token) => !/^(?:[,;:—–]|for)$/iu.test(slice(text, token))) ? 'governed' : 'open'
}

const noClause = new Set(guards.afterBare.split(' '))
