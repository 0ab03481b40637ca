import type { EventType } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'

/**
 * EV285: what is told as done and stands right behind "will" or "might" is not done. What is said to be done by the saying of it
 * (an agreement, a concession, a refusal, a threat) is done, though its word stands there ("will resign", "will not allow").
 */
export function behindModal(read: EventAnnotation, sentence: Sentence, text: string): EventAnnotation {
  if (read.modality !== 'actual' || doneBySaying.has(read.type)) return read
  const [all, verb, contracted, adverbs = ''] = modal.exec(text.slice(sentence.start, read.trigger.start)) ?? []
  if (all === undefined) return read
  const isDenied = contracted !== undefined || negation.test(adverbs)
  const isOpen = verb !== undefined && open.test(verb)
  if (isDenied && isOpen) return read
  if (isDenied) return { ...read, modality: 'negated' }
  return { ...read, modality: ahead(isOpen, condition.test(text.slice(sentence.start, sentence.end))) }
}

function ahead(isOpen: boolean, hangsOnIf: boolean): 'planned' | 'possible' | 'hypothetical' {
  if (hangsOnIf) return 'hypothetical'
  return isOpen ? 'possible' : 'planned'
}

const doneBySaying = new Set<EventType>(['AGREE', 'CONCEDE', 'REJECT', 'THREATEN'])
/** "will", "shall now", "won't", "'ll soon be", to the word of the act */
const modal =
  /(?:\b(will|shall|wo|may|might|could)(n['’]t)?|['’]ll)((?:\s(?:also|now|soon|still|then|not|never|\p{Ll}+ly))*)(?:\sbe)?\s$/u
const negation = /\b(?:not|never)\b/u
const open = /^(?:may|might|could)$/u
const condition = /\b(?:if|unless)\b/iu
