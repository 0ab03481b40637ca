import type { Merged } from '../ledger/across/entry.ts'
import type { EventType } from '../reader/codebook.ts'

/** What is promised when it lies ahead: PLOVER codes it as AGREE, a withdrawal to come as CONCEDE. */
const ahead: Readonly<Partial<Record<EventType, EventType>>> = {
  AGREE: 'AGREE',
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  RETREAT: 'CONCEDE',
  CONCEDE: 'CONCEDE',
}

/**
 * The type under which formats without modality can say an act (EX1): what happened as it is, cooperation that is planned
 * as AGREE or CONCEDE. What is only possible, hypothetical or denied, and a conflict that is only planned, they cannot
 * say: null.
 */
export function sayable({ type, modality }: Pick<Merged['event'], 'type' | 'modality'>): EventType | null {
  if (modality === 'actual') return type
  return modality === 'planned' ? (ahead[type] ?? null) : null
}
