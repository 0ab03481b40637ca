import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'
import { type ContactKind, contactKinds } from '../reader/codebook.ts'

/**
 * The kind of contact that words name where it is not the one that was read: of a refusal those of its sentence, if they name one
 * kind only ("put off a naval exercise" is no visit), of what is called talks or a meeting its own ("travels there for talks"). Else
 * null (LE8).
 */
export function kindNamed(event: RapportEvent, document: EventDocument): ContactKind | null {
  const { type, mode, contact, evidence } = event
  const [first] = evidence
  const sentence = first && document.sentences[first.sentence]
  if (contact === null || sentence === undefined) return null
  if (type === 'CONSULT' && mode !== 'visit' && contact.kind === 'visit')
    return evidence.every(({ trigger }) => namesMeeting(trigger.text)) ? 'talks' : null
  if (type !== 'REJECT') return null
  const text = slice(document.text, sentence).toLowerCase()
  const named = families.filter(({ nouns }) => nouns.test(text)).map(({ kinds }) => kinds)
  const [only, another] = named
  return only === undefined || another !== undefined || only.includes(contact.kind) ? null : only[0]!
}

/** Kinds that are told by each other's nouns are one family. */
const families = words.kindNouns.map(({ kinds, nouns }) => ({
  kinds: contactKinds.filter((kind) => kinds.includes(kind)),
  nouns: new RegExp(`\\b(?:${nouns.join('|')})\\b`, 'u'),
}))

/** Whether words name a contact of any kind. */
export function namesContact(said: string): boolean {
  return families.some(({ nouns }) => nouns.test(said.toLowerCase()))
}

/** Whether the first kind of contact that words name is talks, a meeting or a summit. */
export function namesMeeting(text: string): boolean {
  const own = families.find(({ nouns }) => nouns.test(text.toLowerCase()))
  return own?.kinds.includes('talks') === true
}
