import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { slice } from '../../base/span.ts'
import type { ContactKind, EventType } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import type { EventDocument } from '../document.ts'
import { hasRoot, root } from '../words.ts'

/**
 * The contact that an act tells of. Cooperation is a joint exercise (EV22) and support a signing (EV26) only where its word names
 * one: arms that arrive and praise are none.
 */
export function contactOf({ type, contact, trigger }: EventAnnotation, text: string): EventAnnotation['contact'] {
  const named = contact === null ? undefined : naming[type]?.[contact.kind]
  return named === undefined || hasRoot(slice(text, trigger), named) ? contact : null
}

/** EV218: a call where its own word is one of speaking, or its sentence or the headline has one of calling; what else was read as one says of no form. */
export function asCalled(
  act: EventAnnotation,
  sentence: Sentence,
  { text, title = null, sentences }: Pick<EventDocument, 'text' | 'title' | 'sentences'>,
): EventAnnotation {
  const isCall = act.type === 'CONSULT' && (act.mode === 'phone' || act.contact?.kind === 'call')
  if (!isCall || hasRoot(slice(text, act.trigger), speaking)) return act
  const headings = sentences.filter(({ kind }) => kind === 'headline').map((one) => slice(text, one))
  if ([title ?? '', ...headings, slice(text, sentence)].some((words) => hasRoot(words, calling))) return act
  const contact = act.contact?.kind === 'call' ? { ...act.contact, kind: 'talks' as const } : act.contact
  return { ...act, mode: act.mode === 'phone' ? null : act.mode, contact }
}

const speaking: ReadonlySet<string> = new Set(words.speaking.map(root))
const calling: ReadonlySet<string> = new Set(words.calling.map(root))

const naming: Partial<Record<EventType, Partial<Record<ContactKind, ReadonlySet<string>>>>> = {
  COOPERATE: { exercise: new Set(words.exercise.map(root)) },
  SUPPORT: { signing: new Set(words.signing.map(root)) },
}
