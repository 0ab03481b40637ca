import nouns from '../../data/ledger/speech-nouns.json' with { type: 'json' }
import tense from '../../data/time/tense.json' with { type: 'json' }
import { quadOf } from '../reader/codebook.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { stem, wordsBefore, wordsBetween } from './words.ts'

/** EV126: a deed that somebody is told to have agreed, promised or planned "to" do, or says he "would" do, is planned, and not done. */
export function stillToCome(read: EventAnnotation, sentence: Sentence, text: string): EventAnnotation {
  const { type, modality, trigger } = read
  if (modality !== 'actual') return read
  const ahead = text.slice(sentence.start, trigger.start)
  if (wouldHave.test(ahead) || (type !== 'CONSULT' && notYet.test(ahead))) return { ...read, modality: 'hypothetical' }
  if (type === 'CONSULT' && stillOn.test(text.slice(trigger.end, sentence.end)))
    return { ...read, modality: 'planned', contact: read.contact && { ...read.contact, state: 'planned' } }
  const quad = quadOf[type]
  if (!(quad === 2 || quad === 4 || type === 'CONCEDE')) return read
  const words = wordsBefore(text, sentence, trigger.start, sentence.tokens.length)
  const isConditional = wordsBetween(text, sentence, sentence.start, sentence.end).includes('if')
  const verb = words.filter((word, at) => at < words.length - 1 || !word.endsWith('ly'))
  const [last = '', before = ''] = verb.toReversed()
  const isPromised = last === 'to' && plans.has(stem(before))
  const isSaid = last === 'would' && words.some((word) => reporting.has(word)) && !isConditional
  return isPromised || isSaid ? { ...read, modality: 'planned' } : read
}

/** EV219: "would have condemned": what did not come to be */
const wouldHave = /\bwould(?: not)? have(?: been)?(?: \p{Ll}+ly)? $/u

const plans: ReadonlySet<string> = new Set(
  [...tense.plans.split(' '), ...nouns.nouns.promise].filter((word) => word !== 'going').map(stem),
)
/** what is announced is decided, and may be told as done */
const reporting: ReadonlySet<string> = new Set(tense.reporting.split(' ').filter((word) => word !== 'announced'))

/** EV186: "the summit between the two is still on", "the visit will go ahead", in its clause */
const stillOn =
  /^[^,;:“”"]*\b(?:(?:is|are|was|were)\s+still\s+(?:on(?!\s+(?:the|an?|its?|their|my|our|your)\b)|planned|scheduled|due|set\s+for)|(?:will|would|is\s+to|are\s+to|is\s+set\s+to|are\s+set\s+to)\s+(?:still\s+)?go\s+ahead)\b/u

/** EV230: "no talks until the sanctions have been lifted": not yet, for all that is told */
const notYet = /\b(?:until|till|unless)\s[^,;:“”"]*\b(?:has|have)(?:\s+been)?(?:\s+\p{L}+ly)?\s+$/u
