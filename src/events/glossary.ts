import glossary from '../../data/codebook/glossary.json' with { type: 'json' }
import type { ContactKind, ContactState, EventType, Modality } from '../reader/codebook.ts'
import type { RapportEvent } from './event.ts'
import { nameByWord } from './name-by-word.ts'
import { opensTies } from './support.ts'

const contacts: Readonly<Record<ContactKind, string>> = {
  visit: 'visit',
  meeting: 'meeting',
  call: 'call',
  summit: 'summit',
  talks: 'talks',
  exercise: 'joint exercise',
  signing: 'signing',
}

const endings: Partial<Readonly<Record<ContactState, string>>> = {
  postponed: 'postponed',
  cancelled: 'cancelled',
  refused: 'refused',
}

type Worded = Pick<RapportEvent, 'type' | 'mode' | 'contact'> & Partial<Pick<RapportEvent, 'evidence'>>

/** acts that are named by the contact that they tell of */
const named: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE', 'SUPPORT'])

/** The act of an event in words: "visit", "threat of force". A contact is named by its kind, a refused one by its end too; some acts by the word that tells them (EV71). */
export function actInWords({ type, mode, contact, evidence = [] }: Worded): string {
  const ofType: Readonly<Record<string, string>> = glossary.acts[type]
  // who travels to a summit makes a visit, whatever comes of it
  if (type === 'CONSULT' && mode === 'visit') return contacts.visit
  if (contact !== null && named.has(type)) return contacts[contact.kind]
  if (type === 'SUPPORT' && opensTies(evidence)) return 'opening of ties'
  const ended = contact !== null && type === 'REJECT' && mode === 'meet' ? endings[contact.state] : undefined
  if (contact !== null && ended !== undefined) return `${contacts[contact.kind]} ${ended}`
  return nameByWord(type, mode, evidence) ?? ofType[mode ?? ''] ?? ofType[''] ?? type.toLowerCase()
}

/** The modality in words and as the one mark it has everywhere: filled, outlined, dashed, dotted, struck through. */
export const modalityInWords: Readonly<Record<Modality, { readonly mark: string; readonly words: string }>> = {
  actual: { mark: '●', words: 'happened' },
  planned: { mark: '○', words: 'planned' },
  possible: { mark: '◌', words: 'possible' },
  hypothetical: { mark: '◦', words: 'only if' },
  negated: { mark: '∅', words: 'denied or not done' },
}
