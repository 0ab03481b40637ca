import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import type { ContactKind } from '../../reader/codebook.ts'
import { saysOneOf } from './contact-reading.ts'
import { isMeeting } from './contact-state.ts'
import { namesContact } from './kind-named.ts'

/** Whether an act tells of a contact by no word of a call, a meeting or a visit ("spoke", "discussed"). */
export function isOnlySpeech(
  { evidence, mode }: RapportEvent,
  kind: ContactKind | null,
  { text, sentences }: EventDocument,
): boolean {
  if (saysOneOf(evidence, form) || evidence.some(({ trigger }) => namesContact(trigger.text))) return false
  const isFromAfar = evidence.some(({ sentence }) => {
    const whole = sentences[sentence]
    return whole !== undefined && afar.test(slice(text, whole))
  })
  return mode !== 'visit' && (kind === 'call' ? !isFromAfar : isMeeting(kind))
}

/** roots of irregular forms are their own */
const form = [...words.form, 'met', 'saw', 'sat']
const afar = new RegExp(`\\b(?:${words.headline.afar.join('|')})`, 'iu')
