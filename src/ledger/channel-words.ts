import table from '../../data/ledger/channels.json' with { type: 'json' }
import { stemmed } from '../events/words.ts'
import { type ChannelLevel, type ChannelStatus, channelLevels, channelStatuses } from './kinds.ts'

/** The level that words speak of; undefined where they name none. */
export function levelOf(words: string): ChannelLevel | undefined {
  const level = wordOf(table.levels, words)
  return channelLevels.find((one) => one === level)
}

/** How a line of contact stands by the words for it. */
export function statusOf(words: string): ChannelStatus | undefined {
  const status = wordOf(table.statuses, words)
  return channelStatuses.find((one) => one === status)
}

/** Whether words name a line of contact: an embassy, envoys, a hotline. */
export function namesLine(words: string): boolean {
  return hasWord(table.line, words)
}

/** The first of the lists that has a word of the text. */
function wordOf(lists: Readonly<Record<string, readonly string[]>>, text: string): string | undefined {
  return Object.entries(lists).find(([, words]) => hasWord(words, text))?.[0]
}

function hasWord(words: readonly string[], text: string): boolean {
  const stems = stemmed(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return words.some((word) => stems.includes(stemmed(word.split(' '))))
}
