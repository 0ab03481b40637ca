import { sectors } from '../actors/actor.ts'
import { sectorNames } from '../actors/make-actor.ts'

/** The sectors of an actor, for people: "military", "government, party". */
export function sectorsInWords(codes: readonly string[]): string {
  return sectors
    .filter((sector) => codes.includes(sector))
    .map((sector) => sectorNames[sector])
    .join(', ')
}
