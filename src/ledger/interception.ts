import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'
import { saysWord } from '../events/word-groups.ts'
import { wordsBetween, wordsIn } from '../events/words.ts'

/** LE211: whether aircraft are scrambled or intercept others that are told to come near or in: it answers what those have done. */
export function isInterception({ type, actors, recipients, evidence }: RapportEvent, document: EventDocument): boolean {
  const { sentences, text } = document
  if (type !== 'MOBILIZE' || actors.length === 0 || actors.some((id) => recipients.includes(id))) return false
  return evidence.every(({ sentence, trigger }) => {
    const whole = sentences[sentence]
    const own = wordsIn(trigger.text)
    if (whole === undefined || !saysWord('intercepts', own)) return false
    return saysWord('scrambles', own) || saysWord('intrudes', wordsBetween(text, whole, trigger.end, whole.end))
  })
}

/** Those who were intercepted did it, to those who came to meet them. */
export function turned({ actors, recipients }: Pick<RapportEvent, 'actors' | 'recipients'>) {
  return { actors: recipients, recipients: actors }
}
