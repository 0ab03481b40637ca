import { contains } from '../../../base/span.ts'
import type { Stance } from '../../../reader/codebook.ts'
import type { Told, ToldActor } from '../entry.ts'
import type { NamedMention } from './strangers.ts'

interface Reading {
  readonly actors: readonly (ToldActor & { readonly id: string })[]
  readonly mentions: readonly NamedMention[]
}

/**
 * LA222: what companies tell, assess or promise in words that name nobody but companies and states ("it will cut its flights to Chad"): their
 * business, and no matter of states.
 */
export function isOfBusiness({ stance, evidence }: Told['statement'], { actors, mentions }: Reading): boolean {
  if (!telling.has(stance)) return false
  const known = new Map<string, ToldActor>(actors.map((actor) => [actor.id, actor]))
  const speakers = evidence.flatMap(({ roles }) => roles.filter(({ role }) => role === 'speaker'))
  const isCompany = (id: string) => known.get(id)?.kind === 'company' || known.get(id)?.sectors.join() === 'BUS'
  const ids = speakers.flatMap((speaker) => speaker.actors)
  if (speakers.some((speaker) => speaker.actors.length === 0)) return false
  if (ids.length === 0 || !ids.every(isCompany)) return false
  const named = mentions.filter((one) => evidence.some(({ trigger }) => contains(trigger, one)))
  return named.every(({ actors }) => actors.every((id) => isCompany(id) || known.get(id)?.kind === 'state'))
}

const telling: ReadonlySet<Stance> = new Set(['inform', 'assess', 'promise'])
