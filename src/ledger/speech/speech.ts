import { isQuoted } from '../../actors/voices/voice.ts'
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { isName } from '../../mentions/mention.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { Sentence } from '../../sentences/sentence.ts'

/** Whether words are speech written down: said by "I" or "we" or behind a label in capitals ("THE PRESIDENT:"), outside quotation marks. */
export function isTranscript(said: Span, by: readonly Span[], sentence: Sentence, text: string): boolean {
  const isOwn = (span: Span) => isSelf(slice(text, span)) && !isQuotation(span, sentence, text)
  return by.some((span) => isOwn(span) || isLabel(span, text)) && !isQuotation(said, sentence, text)
}

/** "I" or "we" speak in a sentence, outside quotation marks; "our reading" may be that of a paper. */
export function speaksForItself(sentence: Sentence, text: string): boolean {
  return sentence.tokens.some((token) => {
    const word = slice(text, token)
    return isSelf(word) && !/^(?:our|my)/iu.test(word) && !isQuotation(token, sentence, text)
  })
}

/** A question put to somebody: "Do you think the truce will hold?" */
export function asksSomebody(sentence: Sentence, text: string): boolean {
  const isHearer = (token: Span) =>
    pronounOf(slice(text, token))?.standsFor === 'hearer' && !isQuotation(token, sentence, text)
  return /\?\s*$/u.test(slice(text, sentence)) && sentence.tokens.some(isHearer)
}

/** Whether words end at a question mark (LE41). */
export function endsAsking({ end }: Span, text: string): boolean {
  return /^.?\?/u.test(text.slice(end - 1, end + 1))
}

function isSelf(word: string): boolean {
  return pronounOf(word)?.standsFor === 'speaker'
}

/** Whether words are the label of who speaks: "PRIME MINISTER MODI (As interpreted):", but not the headline "Modi: no talks". */
export function isLabel(span: Span, text: string): boolean {
  return !/\p{Ll}/u.test(slice(text, span)) && /^\s*(?:\([^)]*\)\s*)?:/u.test(text.slice(span.end, span.end + 40))
}

/** Whether a quotation opens before the words in their sentence, or closes behind them. */
export function isQuotation(said: Span, sentence: Sentence, text: string): boolean {
  const closes = /^[^“”"]*(?:”|"[^"]*$)/u.test(text.slice(said.end, sentence.end))
  return closes || isQuoted(text, sentence, said, [])
}

/** Whether words name a state, a body, a person or a treaty. */
export function namesSomething(said: Span, { mentions, resolutions }: EventDocument): boolean {
  return mentions.some(
    (one) =>
      overlaps(said, one) &&
      (one.kind === 'LAW' ||
        (isName(one) && one.kind !== 'TITLE' && (resolutions.get(one.id)?.actors.length ?? 0) > 0)),
  )
}
