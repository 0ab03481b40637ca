import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { readCircle } from '../phrases/circle.ts'
import { isQuoted, type Voice } from '../voices/voice.ts'
import type { Reference } from './discourse.ts'
import { severalWordsOf } from './several-words.ts'

interface Told {
  readonly text: string
  readonly quotes?: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly voice: Voice | null
}

/**
 * RES189: "the two leaders", "the Presidents", "both sides", "our countries" of a joint statement (RES161) are all that make it; where a
 * body alone does, "our countries" are its members.
 */
export function ofJointStatement(mention: Mention, { text, quotes = [], sentences, voice }: Told): Reference | null {
  const sentence = sentences[mention.sentence]
  const all = voice?.all ?? []
  if (sentence === undefined || isQuoted(text, sentence, mention, quotes)) return null
  const before = determiner.exec(text.slice(Math.max(0, mention.start - 12), mention.start))?.[0] ?? ''
  const words = `${before}${slice(text, mention)}`
  const [only] = all
  if (only?.kind === 'organisation' && all.length === 1 && ours.test(words))
    return {
      actors: readCircle(`${only.name} states`)?.actors ?? all,
      reasons: ['the members of the body that states it'],
    }
  if (all.length > 1 && ours.test(words)) return { actors: all, reasons: ['those who make the statement together'] }
  if (all.length < 2) return null
  const { count, noun } = severalWordsOf(words)
  const isOfThem = noun !== null && /^(?:the|both)\s/iu.test(words) && makers.has(noun.toLowerCase())
  return isOfThem && (count ?? all.length) === all.length
    ? { actors: all, reasons: ['those who make the statement together'] }
    : null
}

const determiner = /\b(?:the|both|our|the two|the three) $/iu
const ours = /^our (?:countries|nations)$/iu
const makers: ReadonlySet<string> = new Set(data.makers)
