import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'
import { type ContactKind, contactKinds } from '../reader/codebook.ts'

/**
 * The kind of contact that the sentence of a refusal names, where it names one kind only and not the one that was read: "put off a
 * naval exercise" is no visit (LE8). Else null.
 */
export function kindNamed({ type, contact, evidence }: RapportEvent, document: EventDocument): ContactKind | null {
  const [first] = evidence
  const sentence = first && document.sentences[first.sentence]
  if (type !== 'REJECT' || contact === null || sentence === undefined) return null
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
