import { type Span, slice } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Reference } from './resolve-discourse.ts'
import { isQuoted, type Voice } from './resolve-voice.ts'

interface Told {
  readonly text: string
  readonly quotes?: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly voice: Voice | null
}

/** RES189: "the two leaders", "the Presidents", "both sides" of a joint statement (RES161) are all that make it. */
export function ofJointStatement(mention: Mention, { text, quotes = [], sentences, voice }: Told): Reference | null {
  const sentence = sentences[mention.sentence]
  const all = voice?.all ?? []
  if (sentence === undefined || all.length < 2 || isQuoted(text, sentence, mention, quotes)) return null
  const count = several.exec(`${determiner.exec(text.slice(0, mention.start))?.[0] ?? ''}${slice(text, mention)}`)?.[1]
  if (count === undefined) return null
  const isAsMany = /both|two/iu.test(count) ? all.length === 2 : !/three/iu.test(count) || all.length === 3
  return isAsMany ? { actors: all, reasons: ['those who make the statement together'] } : null
}

const determiner = /\b(?:the|both|the two|the three) $/iu
const several =
  /^(the(?: two| three)?|both) (?:leaders|sides|parties|presidents|prime ministers|ministers|foreign ministers|countries|governments)$/iu
