import type { RapportEvent } from '../event.ts'
import type { Ground } from '../ground.ts'

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
  { codeOf, covers }: Ground,
): Sides {
  const { actors, recipients } = sides
  const acting = new Set(actors.map(codeOf))
  const actedOn = new Set(recipients.map(codeOf))
  if (type === 'CONSULT' && mode === 'visit') return withHostsTogether(sides, actedOn, { codeOf, covers })
  // a meeting that one side refuses, or asks for, is one of both
  if (type === 'CONSULT' || mode === 'meet' || acting.isDisjointFrom(actedOn)) return sides
  if (!actedOn.isSubsetOf(acting)) return { actors, recipients: recipients.filter((id) => !acting.has(codeOf(id))) }
  if (acting.size < 2) return sides
  if (type === 'AGREE' || type === 'COOPERATE') return { actors, recipients: [] }
  if (type === 'AID') {
    const givers = actors.filter((id) => !actedOn.has(codeOf(id)))
    return { actors: givers.length > 0 ? givers : actors, recipients }
  }
  const isEach = actors.length === 2 && recipients.length === 1 && actors.includes(recipients[0]!)
  return isEach && (type === 'ACCUSE' || type === 'SANCTION') ? { actors, recipients: actors } : sides
}

/** EV91: "X visits Chad and meets its president": who is of a host's state makes no visit there beside a guest from elsewhere. */
function withHostsTogether(
  sides: Sides,
  hosts: ReadonlySet<string>,
  { codeOf, covers }: Pick<Ground, 'codeOf' | 'covers'>,
): Sides {
  const guests = sides.actors.filter((id) => !hosts.has(codeOf(id)))
  if (guests.length === 0 || guests.length === sides.actors.length) return sides
  const own = sides.actors.filter((id) => hosts.has(codeOf(id)) && !isStateOrPart(id))
  const isWhole = (id: string) => own.some((other) => other !== id && covers(id, other))
  return { actors: guests, recipients: [...new Set([...sides.recipients.filter((id) => !isWhole(id)), ...own])] }
}

/** `USA`, `USA:GOV`: a state or its officials, whoever they are */
function isStateOrPart(id: string): boolean {
  return /^[A-Z]+(?::[A-Z]+)?$/u.test(id)
}
