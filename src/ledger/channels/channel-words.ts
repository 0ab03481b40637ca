import table from '../../../data/ledger/channels.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import { stem, stemmed, wordsIn } from '../../events/words.ts'
import type { Certainty } from '../../reader/codebook.ts'
import { type ChannelLevel, type ChannelStatus, channelLevels, channelStatuses } from '../kinds.ts'

/** The level that words speak of; undefined where they name none. */
export function levelOf(words: string): ChannelLevel | undefined {
  const level = wordOf(table.levels, words)
  return channelLevels.find((one) => one === level)
}

/** The level of embassies and envoys that are to be back, whoever agrees on it ("the presidents agreed to return ambassadors"). */
export function levelOfLine(words: string): ChannelLevel | undefined {
  const behind = words.slice(words.search(/\bto\s/u))
  return levelOf(behind) ?? (hasWord(table.envoys, behind) ? 'diplomatic' : undefined)
}

/**
 * How a line of contact stands by the words for it (LE19). What is put in between commas ("cut during the fighting") is told in
 * passing and counts only where the rest says nothing.
 */
export function statusOf(told: string, certainty: Certainty): ChannelStatus | undefined {
  const words = told.replace(near, '')
  const main = words.replace(/,[^,]+,/gu, ' ').replace(relative, '')
  return statusIn(main, certainty) ?? statusIn(words, certainty) ?? (tellsTouch(words) ? 'open' : undefined)
}

/** "a dialogue that the other side broke off", "a dialogue suspended since May", but not "that evening", nor "has been suspended" */
const relative =
  /,?\s(?:(?:which|who|that(?=\s(?:the|it|they|he|she|was|were|had|has|is|are)\s))\s.*|(?<!\b(?:is|are|was|were|been|be|has|have|had)\s(?:\p{L}+\s)?)(?:\p{L}+ed|cut|shut|broken|frozen)(?:\s(?:off\s)?since\b.*)?)$/su

/** "Close contacts" are not closed; "to close the embassy" closes it. */
const near = /\bclose\s+(?!(?:the|its|their|his|her|our|an?|all|both|down|off)\b)(?=\p{L})/giu

function statusIn(words: string, certainty: Certainty): ChannelStatus | undefined {
  if (certainty === 'certain' && isDone(words)) return 'open'
  const denied = deniedIn(words)
  if (denied !== undefined) return denied === 'closed' ? 'open' : 'closed'
  const status = wordOf(table.statuses, words)
  return channelStatuses.find((one) => one === status)
}

/** "had been restored", "has since reopened": a line that has been taken up again is open. */
function isDone(words: string): boolean {
  return done.test(words)
}

/** "was never cut", "aren't dead", "no longer works": the status that is denied. */
function deniedIn(words: string): string | undefined {
  for (const [, denied = ''] of words.matchAll(denials)) {
    const { open, reopening } = table.statuses
    const status = wordOf({ closed: [...closedOnly, ...table.harms], open, reopening }, denied)
    if (status !== undefined) return status
  }
  return undefined
}

/** "no", "nobody": these deny themselves */
const closedOnly = table.statuses.closed.filter((word) => !table.denials.includes(word))
const denials = new RegExp(
  `(?:\\b(?:${table.denials.join('|')})|n['’]t)\\s+(?!only\\b)((?:[\\p{L}-]+\\s*){1,4})`,
  'giu',
)
const done = new RegExp(
  `\\b(?:was|were|been|has|have|had)\\s+(?:[\\p{L}]+\\s+){0,1}(?:${table.done.join('|')})\\b`,
  'iu',
)

/** Whether words name a line of contact: an embassy, envoys, a hotline. */
export function namesLine(words: string): boolean {
  return hasWord(table.line, words)
}

/** Whether words tell of a line that is set up or taken up again: "restored ties", "exchange ambassadors". */
export function namesRestoring(words: string): boolean {
  return hasWord(restored, words) && (hasWord(table.restores, words) || isBack(words))
}

/** Whether the words of an act are words of restoring: "re-establishes", and not "welcomed". */
export function doesRestore(words: string): boolean {
  return hasWord(table.restores, words) || isBack(words)
}

/** "The envoys are back", and not "they backed him". */
function isBack(words: string): boolean {
  return /\bback\b/iu.test(words)
}

/** Whether words name a line that is agreed on: "agreed on a hotline" (LE321). */
export function agreesOnLine(words: string): boolean {
  const [, line = ''] = words.match(/\bon\san?\s((?:\p{L}+\s?){1,4})/u) ?? []
  return hasWord(table.lines, line)
}

/** Whether words tell that ties or missions are to be set up or taken up again: "agreed to normalise relations" (LE321). */
export function promisesToRestore(words: string): boolean {
  const [, verb = '', rest = ''] =
    words.match(/\bto\s((?:\p{L}+ly\s)?(?:re\s?-\s?)?\p{L}+(?<!ing)(?:\sup)?\b)(.*)/su) ?? []
  const takesUp = doesRestore(verb) ? !hasWord(table.deepens, verb) : verb === 'send' && isBack(rest)
  return takesUp && hasWord(table.missions, rest)
}

/** Whether words say that two are in touch: "in contact", "in close and constant touch". */
export function tellsTouch(words: string): boolean {
  return touch.test(words)
}

const touch = new RegExp(`\\bin\\s(?:(?:${table.manner.join('|')}|and)\\s)*(?:${table.touch.join('|')})\\b`, 'iu')

/** "exchanged" alone names no line that is taken up again */
const restored = table.line.filter((word) => !table.restores.some((other) => stem(other) === stem(word)))

/**
 * How ties stand that words tell of as broken off or downgraded, by the words of the act before those about it (LE307); cooperation
 * only at a level that they name.
 */
export function cutOf(act: string, words: string): ChannelStatus | undefined {
  const isTold = hasWord(table.ties, words) || (hasWord(table.cooperation, words) && levelOf(words) !== undefined)
  return isTold ? (cutIn(act) ?? cutIn(words)) : undefined
}

function cutIn(words: string): ChannelStatus | undefined {
  return hasWord(['downgrade', 'reduce'], words) ? 'strained' : hasWord(cuts, words) ? 'closed' : undefined
}

const cuts = [...closedOnly, ...table.breaks]

/** The first of the lists that has a word of the text. */
function wordOf(lists: Readonly<Record<string, readonly string[]>>, text: string): string | undefined {
  return Object.entries(lists).find(([, words]) => hasWord(words, text))?.[0]
}

function hasWord(words: readonly string[], text: string): boolean {
  const stems = stemmed(wordsIn(text))
  return words.some((word) => stems.includes(stemmed(word.split(' '))))
}

/** how many letters on each side of its words still speak of a line */
export const reach = 60

/** The level that the words of a telling or those right beside them name, up to the next full thought ("; Chad would go on with its trade talks"). */
export function levelBeside({ start, end, trigger }: Evidence, { text }: EventDocument): ChannelLevel {
  const before = text.slice(Math.max(start, trigger.start - reach), trigger.end)
  const behind = text.slice(trigger.end, Math.min(end, trigger.end + reach))
  return levelOf(`${before.slice(before.lastIndexOf(';') + 1)}${behind.replace(/;.*$/su, '')}`) ?? 'diplomatic'
}
