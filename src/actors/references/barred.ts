import type { Mention } from '../../mentions/mention.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { Actor } from '../actor.ts'
import type { Meant } from '../meant.ts'
import type { Resolvable } from '../resolvable.ts'
import type { Told } from '../told.ts'
import { homes } from './discourse.ts'

/** A pronoun is no state that is named, if it stands for a person (RES9), nor who speaks himself (RES40), nor the other side of its own act (RES18). */
export function isBarred(
  chained: Meant,
  mention: Mention,
  self: Actor | null,
  { text, actorsAt, partsAt }: Pick<Told, 'text' | 'actorsAt' | 'partsAt'>,
): boolean {
  if (mention.kind !== 'PRONOUN') return false
  if (isPersonal(text, mention) && (isNoPerson(chained) || chained.actors.some(({ id }) => id === self?.id)))
    return true
  const across = new Set(partsAt(mention).flatMap((part) => homes(part.across.flatMap(actorsAt))))
  return homes(chained.actors).some((home) => across.has(home))
}

/** A pronoun of a person whose name nothing explains is still that person, and nobody else (RES9). */
export function isNamedStranger({ text, chains }: Resolvable, mention: Mention, chained: Meant | undefined): boolean {
  return chained === undefined && isPersonal(text, mention) && chains[mention.chain]?.name != null
}

/** "he", "she": a person, never a state or a body (RES9). */
function isPersonal(text: string, { kind, start, end }: Mention): boolean {
  return kind === 'PRONOUN' && pronounOf(text.slice(start, end))?.standsFor === 'person'
}

/** A state that is named, a band or a ship: "the Turkish minister" may be "he", never "a Turkish ship". */
function isNoPerson({ actors, reasons, title }: Meant): boolean {
  if (actors[0]?.kind === 'state' && reasons.some((reason) => reason.endsWith(' by name'))) return true
  return title != null && title.kind !== 'person' && actors.every(({ kind }) => kind !== 'person')
}
