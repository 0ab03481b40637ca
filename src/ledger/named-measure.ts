import tellings from '../../data/events/tellings.json' with { type: 'json' }
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import { isAnother } from '../events/pointers.ts'
import { wordsBetween } from '../events/words.ts'
import { saysWord } from './act-rows.ts'
import { effectAt } from './effect-day.ts'

/**
 * LE82: whether a telling only names a measure that stands, by a noun with its author right before it: "the Turkish food embargo
 * hurts growers", "urges it to lift Turkish sanctions on …". What is told anew ("further"), or as taking effect, is no such noun.
 */
export function isNamedMeasure({ sentence: index, trigger, roles }: Evidence, document: EventDocument): boolean {
  const { text } = document
  const sentence = document.sentences[index]
  const owner = roles.findLast(({ role, end }) => role === 'actor' && end <= trigger.start)
  if (sentence === undefined || owner === undefined) return false
  const between = wordsBetween(text, sentence, owner.end, trigger.start)
  const behind = wordsBetween(text, sentence, trigger.end, sentence.end)
  const isNoun = between.length === 0 ? hasNoObject(behind) : between.length === 1 && saysOne(goods, between)
  if (!isNoun || !saysOne(nouns, [trigger.text.toLowerCase()])) return false
  return !isAnother(text, sentence, owner.start) && effectAt(sentence, trigger.end, text) === null
}

/** "Ankara sanctions a bank" is told by a verb. */
function hasNoObject([next]: readonly string[]): boolean {
  return next === undefined || !/\p{L}/u.test(next) || behindNoun.has(next)
}

function saysOne(groups: readonly string[], words: readonly string[]): boolean {
  return groups.some((group) => saysWord(group, words))
}

const nouns = ['sanction', 'tariff', 'barrier']
/** of words.json: what an embargo or a duty is on */
const goods = ['ban', 'arms', 'relief']
const behindNoun = new Set(tellings.auxiliary)
