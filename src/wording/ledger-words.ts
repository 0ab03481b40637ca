import type { IncidentKind } from '../ledger/kinds.ts'
import type { Stance } from '../reader/codebook.ts'
import type { Reading } from '../reading-schema.ts'

/** What a statement is, as a noun. */
export const stanceInWords: Readonly<Record<Stance, string>> = {
  assess: 'assessment',
  demand: 'demand',
  accuse: 'accusation',
  deny: 'denial',
  promise: 'promise',
  warn: 'warning',
  praise: 'praise or support',
  inform: 'statement',
}

/** What an incident is, as a noun. */
export const incidentInWords: Readonly<Record<IncidentKind, string>> = {
  airspace: 'airspace incident',
  maritime: 'incident at sea',
  border: 'border incident',
  clash: 'clash',
  attack: 'attack',
  detention: 'detention',
  expulsion: 'expulsion',
  seizure: 'seizure',
  cyber: 'cyber attack',
  espionage: 'espionage',
}

export type LifeState = Reading['engagements'][number]['state']

/** Where an engagement stands in its life: the one mark it has everywhere, and the words. */
export const lifeInWords: Readonly<Record<LifeState, { readonly mark: string; readonly words: string }>> = {
  proposed: { mark: '◇', words: 'proposed' },
  planned: { mark: '○', words: 'planned' },
  confirmed: { mark: '◎', words: 'confirmed' },
  uncertain: { mark: '?', words: 'uncertain' },
  postponed: { mark: '↷', words: 'postponed' },
  cancelled: { mark: '✕', words: 'cancelled' },
  refused: { mark: '⊘', words: 'refused' },
  'under-way': { mark: '◐', words: 'under way' },
  held: { mark: '●', words: 'held' },
  unreported: { mark: '◌', words: 'no report that it took place' },
}
