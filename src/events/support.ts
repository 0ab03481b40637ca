import tellings from '../../data/events/tellings.json' with { type: 'json' }
import type { Evidence } from './event.ts'
import { root } from './words.ts'

/** Whether support opens or resumes ties (EV26): "re-established relations". */
export function opensTies(evidence: readonly Pick<Evidence, 'trigger'>[]): boolean {
  return evidence.some(({ trigger }) => opening.has(root(trigger.text)))
}

const opening: ReadonlySet<string> = new Set(tellings.opening.map(root))
