import type { NameHit } from './resolve-names.ts'

/** Of two peoples side by side the last says of which state a party is, the first whence its family came: "a Cuban American community" (RES59). */
export function withoutOrigins(names: readonly NameHit[]): readonly NameHit[] {
  return names.filter((hit, index) => {
    const next = names[index + 1]
    return !(next?.from === hit.to && isDemonym(hit) && isDemonym(next))
  })
}

function isDemonym({ candidates: [best] }: NameHit): boolean {
  return best?.via === 'demonym' && best.actor.state !== null
}
