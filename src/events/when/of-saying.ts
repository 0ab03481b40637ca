import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import type { Span } from '../../base/span.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { wordsBefore, wordsBetween } from '../words.ts'

/** EV212: "said on Tuesday it may close the port", "on Tuesday warned of a raid": when somebody says what is to come is not when it comes. */
export function isOfSaying(time: Span, trigger: Span, sentence: Sentence, text: string): boolean {
  if (trigger.start < time.end) return false
  const between = wordsBetween(text, sentence, time.end, trigger.start)
  const before = wordsBefore(text, sentence, time.start, besideSaying)
  const said = before.findLastIndex((word) => sayings.has(word))
  const isRightBehindSaying =
    said >= 0 && behindSaying.test(before.slice(said).join(' ')) && !/^['’]/u.test(between[0] ?? '')
  return isRightBehindSaying || (sayings.has(between[0] ?? '') && between.length > 1)
}

/** words from a word of saying to its time */
const besideSaying = 5
/** "said here late on", "told the press on" */
const behindSaying = /^(?:told(?: [\p{L}-]+){1,3}?|[\p{L}]+)(?: (?:here|late|early|earlier|on|in))*$/u
const sayings: ReadonlySet<string> = new Set(tellings.sayings)
