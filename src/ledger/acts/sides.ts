import type { Actor } from '../../actors/actor.ts'
import { isOfNoState } from '../../actors/peoples.ts'
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { articlePair, pairOfOthers } from '../article-pair.ts'
import { type CodesOf, codeFinder } from '../code-finder.ts'

/** Whose an act is and whom it meets, by state or body; parties of no known state are left out. */
interface Sides {
  readonly by: ReadonlySet<string>
  readonly against: ReadonlySet<string>
}

type FindSides = (event: Pick<RapportEvent, 'actors' | 'recipients'>) => Sides

function sideFinder(actors: readonly Actor[]): FindSides {
  const codesOf = codeFinder(actors)
  return ({ actors, recipients }) => ({ by: codesOf(actors), against: codesOf(recipients) })
}

/**
 * LE13: whether an act goes from one state or body to another. Who acts may stay open where those acted on are away from home,
 * and who uses force where they are of one of the two states that the article is about; a people of no state is a side only abroad (LE511).
 */
export function acrossFinder(document: EventDocument): (event: RapportEvent) => boolean {
  const sides = sideFinder(document.actors)
  const pair = pairOfOthers(document)
  return (event) => {
    const { by, against } = sides(event)
    if (against.size === 0) return false
    const at = event.place?.state ?? null
    const isAway = (code: string) => at !== null && code !== at
    if (event.actors.length > 0 && event.actors.every(isOfNoState)) return [...against].every(isAway)
    if (event.actors.length > 0) return by.size === 0 || by.union(against).size > 1
    const isOfPair = (code: string) => event.type === 'ASSAULT' && pair?.includes(code) === true
    return [...against].every((code) => isAway(code) || isOfPair(code))
  }
}

/** LE241: "the two states recalled their envoys": what both of the article's pair do to nobody who is named, each does to the other. */
export function mutualFinder(document: EventDocument): (event: RapportEvent) => RapportEvent {
  const pair = articlePair(document)
  const codesOf = codeFinder(document.actors)
  return (event) => {
    const { type, mode, actors, recipients } = event
    const isOfEnvoys = type === 'SANCTION' && (mode === 'withdraw' || mode === 'expel')
    const isOfBoth = pair !== null && codesOf(actors).symmetricDifference(new Set(pair)).size === 0
    return isOfEnvoys && isOfBoth && recipients.length === 0 ? { ...event, recipients: actors } : event
  }
}

type Both = Pick<RapportEvent, 'actors' | 'recipients'>

/**
 * LE118, LE213: those who give, without who is told in the same sentence to attack those who receive it, to those on whom nobody of
 * them puts anything there; null where either side is empty then.
 */
export function giftSides(gift: RapportEvent, events: readonly RapportEvent[], codesOf: CodesOf): Both | null {
  const { actors, evidence } = gift
  const sentences = new Set(evidence.map(({ sentence }) => sentence))
  const beside = events.filter((one) => one.evidence.some(({ sentence }) => sentences.has(sentence)))
  // who cuts one kind of help may give another
  const penalties = beside.filter((one) => one.type === 'SANCTION' && one.mode === null && meet(one.actors, actors))
  const punished = codesOf(penalties.flatMap((one) => one.recipients))
  const recipients = gift.recipients.filter((id) => codesOf([id]).isDisjointFrom(punished))
  const given = codesOf(recipients)
  const attacks = beside.filter((one) => one.type === 'ASSAULT' && !codesOf(one.recipients).isDisjointFrom(given))
  const hostile = codesOf(attacks.flatMap((one) => one.actors))
  const friends = actors.filter((id) => codesOf([id]).isDisjointFrom(hostile))
  if (recipients.length === 0 || friends.length < Math.min(actors.length, 1)) return null
  return { actors: friends, recipients }
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((id) => others.includes(id))
}
