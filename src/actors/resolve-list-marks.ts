import { type Span, slice } from '../base/span.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Actor } from './actor.ts'
import type { Knowledge } from './phrase-reading.ts'
import { onlyOneOf, readAlone } from './resolve-voice.ts'

/** "1.", "(2)", "3": what stands before the items of a list and is nobody by itself. */
export function isListMark(text: string, span: Span): boolean {
  const isMark = /^\(?\d{1,2}[.)]{0,2}$/u.test(slice(text, span))
  return isMark && /(?:^|\n)\s*\(?$/u.test(text.slice(Math.max(0, span.start - 20), span.start))
}

/**
 * RES188: the body whose decisions a list tells: "The Peace and Security Council," alone in its paragraph, before "1. Condemns …". Null
 * where no such line stands before.
 */
export function bodyOfList(
  text: string,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): (at: number) => Actor | null {
  const lines = sentences.flatMap((sentence): readonly { readonly at: number; readonly body: Actor }[] => {
    const body = /^(?:The )?(\p{Lu}[^,.;]{3,80}),$/u.exec(slice(text, sentence).trim())?.[1]
    if (body === undefined) return []
    const one = onlyOneOf(readAlone(body, knowledge))
    return one?.kind === 'organisation' ? [{ at: sentence.start, body: one }] : []
  })
  return (at) => lines.findLast((line) => line.at < at)?.body ?? null
}
