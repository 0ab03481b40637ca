import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'
import { saysWord } from '../events/word-groups.ts'
import { wordsBetween } from '../events/words.ts'

/** LE212: whether a state puts somebody to death by its law, or nobody knows who does, after a charge or a sentence: no attack. */
export function isPunishment({ type, mode, actors, evidence }: RapportEvent, document: EventDocument): boolean {
  if (type !== 'ASSAULT' || mode !== 'execute') return false
  const known = document.actors.filter(({ id }) => actors.includes(id))
  if (known.length > 0)
    return known.every(({ kind, sectors }) => kind === 'state' || sectors.some((one) => lawful.has(one)))
  return evidence.some(({ sentence }) => {
    const whole = document.sentences[sentence]
    return whole !== undefined && saysWord('law', wordsBetween(document.text, whole, whole.start, whole.end))
  })
}

const lawful: ReadonlySet<string> = new Set(['GOV', 'JUD', 'COP'])
