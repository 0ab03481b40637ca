import { RapportError } from '../../base/errors.ts'
import { slice } from '../../base/span.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { moveSpans } from '../move-spans.ts'
import { type Annotation, type BetweenBatches, emptyAnnotation, type Reader } from '../reader.ts'
import { type CheckedAnswer, checkAnswer } from './answer.ts'
import { ask, type Pause } from './ask.ts'
import { answerCache } from './cache.ts'
import { promptFor } from './prompt.ts'
import type { ChatSettings } from './settings.ts'

export interface ChatReaderOptions {
  /** told of everything that an answer held and that was dropped, and of answers that were none */
  readonly onDropped?: (why: string) => void
  readonly between?: BetweenBatches | undefined
  /** tests do not wait */
  readonly pause?: Pause
}

/**
 * A reader that asks a chat model, some sentences at a time with the one before them. Nothing is sent unless it
 * was asked for by name. Throws `chat-limit` when `maxRequests` are used up, `chat-refused` and `chat-silent`.
 */
export function chatReader(
  settings: ChatSettings,
  { onDropped = () => {}, between, pause }: ChatReaderOptions = {},
): Reader {
  const cache = answerCache(settings.cache)
  let requests = 0
  const answerTo = async (sentences: readonly string[], before: string | null): Promise<CheckedAnswer | null> => {
    const messages = promptFor(sentences, before)
    const asked = JSON.stringify([settings.model, messages])
    const kept = await cache.get(asked)
    if (kept !== null) return checkAnswer(kept, sentences)
    if (requests >= settings.maxRequests) throw limitReached(settings.maxRequests)
    requests += 1
    const content = await ask(messages, settings, pause)
    const checked = checkAnswer(content, sentences)
    if (checked !== null) await cache.put(asked, content)
    return checked
  }
  return {
    name: `chat/${settings.model}`,
    annotate: async (text, sentences) => {
      const annotations: Annotation[] = []
      for (let at = 0; at < sentences.length; at += settings.sentences) {
        const batch = sentences.slice(at, at + settings.sentences)
        const words = batch.map((sentence) => slice(text, sentence))
        const checked = await answerTo(words, at === 0 ? null : slice(text, sentences[at - 1]!))
        if (checked === null) onDropped(`sentences ${at + 1} to ${at + batch.length}: the answer was none`)
        for (const why of checked?.dropped ?? []) onDropped(why)
        annotations.push(...batch.map((sentence, index) => placed(checked?.annotations[index], sentence)))
        await between?.(annotations.length, sentences.length)
      }
      return annotations
    },
    close: async () => {},
  }
}

function placed(annotation: Annotation | undefined, { start }: Sentence): Annotation {
  return annotation === undefined ? emptyAnnotation : moveSpans(annotation, start)
}

function limitReached(most: number): RapportError {
  return new RapportError('chat-limit', `${most} requests were made, as many as were allowed.`, {
    hint: 'Allow more with --max-requests; with RAPPORT_CHAT_CACHE set the same command goes on where it stopped.',
  })
}
