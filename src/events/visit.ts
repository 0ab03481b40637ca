import type { EventAnnotation } from '../reader/reader.ts'

/** Whether an act of coming together is a visit: by its mode, or by the contact that it tells of. */
export function isVisit({ type, mode, contact }: Pick<EventAnnotation, 'type' | 'mode' | 'contact'>): boolean {
  return type === 'CONSULT' && (mode === 'visit' || contact?.kind === 'visit')
}
