import tellings from '../../data/events/tellings.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import { type Draft, withParties } from './draft.ts'
import { stem, wordsBetween } from './words.ts'

/** How many words what is talked of may begin before the act in it. */
const reach = 8

/**
 * EV19: whether the second act is what the first, a talk, is about: "discussed the minister's visit to Rome". It is the object of a verb
 * of talking, or stands behind "about" in the same clause.
 */
export function isTalkedOf({ sentence, read: inner }: Draft, { read: talk }: Draft, text: string): boolean {
  if (inner === talk || talk.type !== 'CONSULT' || inner.type !== 'CONSULT') return false
  const words = wordsBetween(text, sentence, talk.trigger.end, inner.trigger.start)
  if (inner.trigger.start < talk.trigger.end || words.length === 0 || words.length > reach) return false
  const opens = objectVerbs.has(stem(slice(text, talk.trigger))) ? !ofCompany.has(words[0]!) : about.has(words[0]!)
  return opens && words.every((word) => !tellings.clause.includes(word) && !/^[,;:—–]$/.test(word))
}

/** Without those who stand behind what is talked of and take part in that: "discussed the summit with the president of Chad". */
export function withoutPartiesOfTopic(draft: Draft, siblings: readonly Draft[], text: string): Draft {
  const topic = siblings.find((other) => isTalkedOf(other, draft, text))
  if (topic === undefined) return draft
  const taken = new Set([...topic.actors, ...topic.recipients].map(({ start }) => start))
  return withParties(draft, ({ start }) => start < topic.read.trigger.start || !taken.has(start))
}

/** Stems of verbs whose object is what is talked of. */
export const objectVerbs: ReadonlySet<string> = new Set(tellings.talking.flatMap((word) => [word, stem(word)]))
const about: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning'])
const ofCompany: ReadonlySet<string> = new Set(['with', 'by', 'between', 'among'])
