import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { saysWord } from '../../events/word-groups.ts'
import { wordsIn } from '../../events/words.ts'
import { wordsBehind } from '../evidence.ts'

/** LE211: whether aircraft are scrambled or intercept others that are told to come near or in: it answers what those have done. */
export function isInterception({ type, evidence }: RapportEvent, document: EventDocument): boolean {
  if (type !== 'MOBILIZE') return false
  return evidence.every((told) => {
    const own = wordsIn(told.trigger.text)
    if (!saysWord('intercepts', own)) return false
    return saysWord('scrambles', own) || saysWord('intrudes', wordsBehind(told, document))
  })
}

/** Those who were intercepted did it, to those who came to meet them. */
export function turned({ actors, recipients }: Pick<RapportEvent, 'actors' | 'recipients'>) {
  return { actors: recipients, recipients: actors }
}
