import cameo from '../../data/events/cameo.json' with { type: 'json' }
import intensities from '../../data/events/intensity.json' with { type: 'json' }
import type { ContactKind, Context, EventType } from '../reader/codebook.ts'

interface Act {
  readonly type: EventType
  readonly mode: string | null
  readonly contact: { readonly kind: ContactKind } | null
  readonly contexts: readonly Context[]
}

interface Refinement {
  readonly type: string
  readonly code: string
  readonly mode?: readonly string[]
  readonly contact?: readonly string[]
  readonly context?: readonly string[]
}

/** Weight of an act, −10 … +10 (`data/events/intensity.json`). */
export function intensityOf(act: Pick<Act, 'type' | 'mode'>): number {
  const weights: Readonly<Record<string, number>> = intensities.weights[act.type]
  return weights[act.mode ?? ''] ?? weights[''] ?? 0
}

/** CAMEO code of an act, whatever its modality (`data/events/cameo.json`). */
export function cameoOf(act: Act): string {
  const codes: Readonly<Record<string, string>> = cameo.codes[act.type]
  const refinements: readonly Refinement[] = cameo.refined
  const refined = refinements.find((refinement) => fits(refinement, act))
  return refined?.code ?? codes[act.mode ?? ''] ?? codes['']!
}

function fits(refinement: Refinement, act: Act): boolean {
  if (refinement.type !== act.type) return false
  if (refinement.mode !== undefined && !refinement.mode.includes(act.mode ?? '')) return false
  if (refinement.contact !== undefined && !refinement.contact.includes(act.contact?.kind ?? '')) return false
  return refinement.context === undefined || act.contexts.some((context) => refinement.context?.includes(context))
}
