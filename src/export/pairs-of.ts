import type { Act, ActParty } from './act.ts'

/** Each source with each target of an act; what several do with each other goes from each to each; a missing side is null. */
export function pairsOf({ actors, recipients }: Act): readonly (readonly [ActParty | null, ActParty | null])[] {
  if (recipients.length === 0 && actors.length > 1) {
    return actors.flatMap((a) => actors.filter((b) => b.id !== a.id).map((b) => [a, b] as const))
  }
  const [sources, targets] = [orNone(actors), orNone(recipients)]
  return sources.flatMap((source) => targets.map((target) => [source, target] as const))
}

function orNone(parties: readonly ActParty[]): readonly (ActParty | null)[] {
  return parties.length === 0 ? [null] : parties
}
