import type { RapportEvent } from './event.ts'

interface Sides {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/**
 * Who acts is not acted on (EV46): beside others, nobody of the actors' own states is a recipient. Where all recipients are of states that
 * act, those agree or work with each other, or help those of them who give nothing; and where of two who accuse or break off one is
 * acted on, each does it to the other.
 */
export function withoutOwnSide(
  { type, mode }: Pick<RapportEvent, 'type' | 'mode'>,
  sides: Sides,
  codeOf: (id: string) => string,
): Sides {
  const { actors, recipients } = sides
  const acting = new Set(actors.map(codeOf))
  const actedOn = new Set(recipients.map(codeOf))
  // a meeting that one side refuses, or asks for, is one of both
  if (type === 'CONSULT' || mode === 'meet' || acting.isDisjointFrom(actedOn)) return sides
  if (!actedOn.isSubsetOf(acting)) {
    // of several who fight each other, others may be struck too
    if (type === 'ASSAULT' && acting.size > 1) return sides
    return { actors, recipients: recipients.filter((id) => !acting.has(codeOf(id))) }
  }
  if (acting.size < 2) return sides
  if (type === 'AGREE' || type === 'COOPERATE') return { actors, recipients: [] }
  if (type === 'AID') {
    const givers = actors.filter((id) => !actedOn.has(codeOf(id)))
    return { actors: givers.length > 0 ? givers : actors, recipients }
  }
  const isEach = actors.length === 2 && recipients.length === 1 && actors.includes(recipients[0]!)
  return isEach && (type === 'ACCUSE' || type === 'SANCTION') ? { actors, recipients: actors } : sides
}
