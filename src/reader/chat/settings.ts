import { exitCodes, RapportError } from '../../base/errors.ts'
import { outward } from '../../base/outward.ts'

/** A model that speaks the OpenAI-compatible chat protocol, and how much it may be asked. */
export interface ChatSettings {
  /** such as `http://127.0.0.1:8080/v1`; requests go to `…/chat/completions` */
  readonly url: string
  readonly model: string
  /** null where the server wants none */
  readonly key: string | null
  /** sentences of one request */
  readonly sentences: number
  readonly timeoutMs: number
  /** requests in all, answers from the cache not counted: the limit of the bill */
  readonly maxRequests: number
  /** attempts of one request, the first included */
  readonly attempts: number
  /** folder of answers kept by their content; null keeps none */
  readonly cache: string | null
}

const defaults = { sentences: 8, timeoutMs: 120_000, maxRequests: 1000, attempts: 4 } as const

/**
 * The settings from the environment: `RAPPORT_CHAT_URL`, `RAPPORT_CHAT_MODEL`, `RAPPORT_CHAT_KEY`, `RAPPORT_CHAT_CACHE`. The
 * chat reader is off unless address and model are named; the key is never printed. Throws `chat-not-set`.
 */
export function chatSettings(
  env: Readonly<Record<string, string | undefined>>,
  given: Partial<ChatSettings> = {},
): ChatSettings {
  const url = given.url ?? env.RAPPORT_CHAT_URL
  const model = given.model ?? env.RAPPORT_CHAT_MODEL
  if (!url || !model) {
    throw new RapportError('chat-not-set', 'No chat model is named.', {
      hint: 'Set RAPPORT_CHAT_URL (such as http://127.0.0.1:8080/v1) and RAPPORT_CHAT_MODEL, and RAPPORT_CHAT_KEY where the server wants a key.',
      exitCode: exitCodes.usage,
    })
  }
  if (outward(url) === null) {
    throw new RapportError('chat-not-set', `"${url}" is no web address.`, {
      hint: 'Give RAPPORT_CHAT_URL such as http://127.0.0.1:8080/v1.',
      exitCode: exitCodes.usage,
    })
  }
  const key = given.key ?? env.RAPPORT_CHAT_KEY ?? null
  const cache = given.cache ?? env.RAPPORT_CHAT_CACHE ?? null
  return { ...defaults, ...given, url: url.replace(/\/+$/, ''), model, key, cache }
}
