import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { slice } from '../../base/span.ts'
import type { Draft } from '../draft.ts'
import { isAnother } from '../pointers.ts'
import { saysWord } from '../word-groups.ts'
import { wordsBetween } from '../words.ts'
import { effectAt } from './takes-effect.ts'

/**
 * EV50: whether a telling only names a measure that stands, by a noun with its author right before it: "the Turkish food embargo
 * hurts growers", "urges it to lift Turkish sanctions on …". What is told anew ("further"), or as taking effect, is no such noun.
 */
export function isNamedMeasure({ sentence, read: { trigger }, actors }: Draft, text: string): boolean {
  const owner = actors.findLast(({ end }) => end <= trigger.start)
  if (owner === undefined) return false
  const between = wordsBetween(text, sentence, owner.end, trigger.start)
  const behind = wordsBetween(text, sentence, trigger.end, sentence.end)
  const isNoun = between.length === 0 ? hasNoObject(behind) : between.length === 1 && saysOne(goods, between)
  if (!isNoun || !saysOne(nouns, [slice(text, trigger).toLowerCase()])) return false
  return !isAnother(text, sentence, owner.start) && effectAt(sentence, trigger.end, text) === null
}

/** "Ankara sanctions a bank" is told by a verb. */
function hasNoObject([next]: readonly string[]): boolean {
  return next === undefined || !/[\p{L}\p{N}]/u.test(next) || behindNoun.has(next)
}

function saysOne(groups: readonly string[], words: readonly string[]): boolean {
  return groups.some((group) => saysWord(group, words))
}

const nouns = ['sanction', 'tariff', 'barrier']
/** of words.json: what an embargo or a duty is on */
const goods = ['ban', 'arms', 'relief']
const behindNoun = new Set(tellings.auxiliary)
