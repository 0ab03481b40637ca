import { InvalidArgumentError, Option } from 'commander'
import { isPlainDate } from '../base/calendar.ts'
import { modelSizes } from '../reader/onnx/model-sizes.ts'

/** `--model`, the same in every command that reads. */
export function modelOption(): Option {
  return new Option('--model <size>', 'which reader: standard reads better, small is faster')
    .choices(modelSizes)
    .default('standard')
}

const readerNames = ['onnx', 'chat'] as const

/** `--reader`: the model that came with Rapport, or a chat model that the environment names (docs/chat-reader.md). */
export function readerOption(): Option {
  return new Option('--reader <name>', 'onnx reads here; chat sends the text to the model that RAPPORT_CHAT_URL names')
    .choices(readerNames)
    .default('onnx')
}

/** `--max-requests`, the limit of a chat model's bill. */
export function maxRequestsOption(): Option {
  return new Option('--max-requests <number>', 'requests to the chat model at most (default: 1000)').argParser(
    parseCount,
  )
}

/** `--models`, the folder that holds the weights and the manifest. */
export function modelsOption(): Option {
  return new Option('--models <dir>', 'folder of the models (default: the one that came with Rapport)').env(
    'RAPPORT_MODELS',
  )
}

/** `--db`, where the ledger is kept. */
export function dbOption(): Option {
  return new Option('--db <address>', 'the ledger: a file, or postgres://…').env('RAPPORT_DB').default('rapport.db')
}

/** A calendar day of an option, `YYYY-MM-DD`. */
export function parseDay(words: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) {
    throw new InvalidArgumentError('Give a day as YYYY-MM-DD, such as 2025-12-05.')
  }
  if (!isPlainDate(words)) throw new InvalidArgumentError('There is no such day in the calendar.')
  return words
}

/** Two sides with a comma between, as they are named. */
export function parsePair(words: string): readonly [string, string] {
  const [a, b, more] = words.split(',').map((side) => side.trim())
  if (!a || !b || more !== undefined) {
    throw new InvalidArgumentError('Give two with a comma between, such as GRC,TUR.')
  }
  return [a, b]
}

/** One more pair. */
export function parsePairs(
  words: string,
  before: readonly (readonly [string, string])[] = [],
): readonly (readonly [string, string])[] {
  return [...before, parsePair(words)]
}

/** A share between 0 and 1. */
export function parseShare(words: string): number {
  const share = Number(words)
  if (words.trim() === '' || Number.isNaN(share) || share < 0 || share > 1) {
    throw new InvalidArgumentError('Give a number between 0 and 1, such as 0.6.')
  }
  return share
}

/** A port of this machine; 0 is any that is free. */
export function parsePort(words: string): number {
  const port = Number(words)
  if (!/^\d+$/.test(words) || port > 65535) {
    throw new InvalidArgumentError('Give a number from 0 to 65535, such as 8080.')
  }
  return port
}

/** A whole number, 0 or more. */
export function parseCount(words: string): number {
  if (!/^\d{1,9}$/.test(words)) throw new InvalidArgumentError('Give a whole number, such as 1000.')
  return Number(words)
}

/** A period such as 15m, 2h or 1d, in seconds; at least a minute. */
export function parsePeriod(words: string): number {
  const [, count = '', unit = ''] = /^(\d{1,5})\s*([mhd])$/.exec(words) ?? []
  const seconds = Number(count) * ({ m: 60, h: 3600, d: 86_400 }[unit] ?? 0)
  if (seconds < 60) throw new InvalidArgumentError('Give a period of a minute or more, such as 15m, 2h or 1d.')
  return seconds
}
