import lists from '../../data/ledger/courtesies.json' with { type: 'json' }
import { contains, type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import { wordsIn } from '../events/words.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import type { Stance } from '../reader/codebook.ts'
import type { StatementAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { isLabel, isTranscript, namesSomething } from './speech.ts'

/**
 * Whether speech in a transcript, in a sentence by its number, names nobody or says only that somebody is pleased (LE65), or
 * praises to his face whom it speaks to (LE163).
 */
export function isSmallTalk(said: StatementAnnotation, sentence: number, document: EventDocument): boolean {
  const { speaker, content, stance } = said
  const whole = document.sentences[sentence]
  const { text } = document
  if (whole === undefined || stance === 'deny' || !isTranscript(content, speaker, whole, text)) return false
  if (grave.has(stance)) return !namesSomething(behindLabel(speaker, whole, text), document)
  if (!namesSomething(content, document)) return true
  return stance === 'praise' && (isPleased(slice(text, content)) || speaksTo(content, whole, text))
}

/** The sentence without the label that says who speaks. */
function behindLabel(speaker: readonly Span[], whole: Sentence, text: string): Span {
  const labels = speaker.filter((span) => isLabel(span, text)).map(({ end }) => end)
  return { start: Math.max(whole.start, ...labels), end: whole.end }
}

/** LE163: "your leadership", "what you did". */
function speaksTo(content: Span, { tokens }: Sentence, text: string): boolean {
  return tokens.some((token) => contains(content, token) && pronounOf(slice(text, token))?.standsFor === 'hearer')
}

function isPleased(words: string): boolean {
  return wordsIn(words).some((word) => pleasure.has(word))
}

/** What is said against somebody matters though its own words name nobody, where the rest of the sentence does. */
const grave: ReadonlySet<Stance> = new Set(['accuse', 'warn'])
const pleasure = new Set(lists.pleasure)
