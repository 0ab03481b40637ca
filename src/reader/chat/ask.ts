import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { RapportError } from '../../base/errors.ts'
import type { ChatMessage } from './prompt.ts'
import type { ChatSettings } from './settings.ts'

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })
const firstPauseMs = 500
const longestPauseMs = 60_000
/** an answer over this many characters is none */
const longestAnswer = 4_000_000

export type Pause = (ms: number) => Promise<unknown>

/**
 * Asks once and gives the words of the answer. A server that is busy (429, 5xx), hangs or breaks off is asked again after a pause
 * that doubles, or as long as it says itself. Throws `chat-refused` (the key or the request is wrong) and `chat-silent`.
 */
export async function ask(
  messages: readonly ChatMessage[],
  settings: ChatSettings,
  pause: Pause = wait,
): Promise<string> {
  let last = 'it gave no answer'
  for (let attempt = 0; attempt < settings.attempts; attempt += 1) {
    const outcome = await tryOnce(messages, settings)
    if ('content' in outcome) return outcome.content
    last = outcome.why
    const next = outcome.afterMs ?? firstPauseMs * 2 ** attempt
    if (attempt + 1 < settings.attempts) await pause(Math.min(next, longestPauseMs))
  }
  throw new RapportError('chat-silent', `The chat model at ${settings.url} gave no answer: ${last}.`, {
    hint: 'Check that it runs; what was read so far is kept where a cache is named, so the same command goes on from there.',
  })
}

type Attempt = { readonly content: string } | { readonly why: string; readonly afterMs?: number }

async function tryOnce(
  messages: readonly ChatMessage[],
  { url, model, key, timeoutMs }: ChatSettings,
): Promise<Attempt> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, temperature: 0, response_format: { type: 'json_object' } }),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    })
    if (response.status === 429 || response.status >= 500) return busy(response)
    if (!response.ok) throw refused(url, response.status)
    const body = await response.text()
    const parsed = body.length > longestAnswer ? null : completion.safeParse(JSON.parse(body))
    return parsed?.success
      ? { content: parsed.data.choices[0]!.message.content }
      : { why: 'its answer has another form' }
  } catch (error) {
    if (error instanceof RapportError) throw error
    return {
      why: error instanceof Error && error.name === 'TimeoutError' ? `none within ${timeoutMs} ms` : 'it broke off',
    }
  }
}

function busy(response: Response): Attempt {
  const seconds = Number(response.headers.get('retry-after'))
  const why = `status ${response.status}`
  return seconds > 0 ? { why, afterMs: seconds * 1000 } : { why }
}

function refused(url: string, status: number): RapportError {
  const hint =
    status === 401 || status === 403 ? 'Check RAPPORT_CHAT_KEY.' : 'Check RAPPORT_CHAT_URL and RAPPORT_CHAT_MODEL.'
  return new RapportError('chat-refused', `The chat model at ${url} refused the request (status ${status}).`, { hint })
}
