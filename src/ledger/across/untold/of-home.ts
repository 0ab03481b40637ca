import { isNameless } from '../../../actors/actor.ts'
import type { Evidence } from '../../../events/event.ts'
import { idsOfParty } from '../../entry-party.ts'
import { sideOfActor, sidesNamed } from '../../speech/sides-named.ts'
import { codeOf } from '../codes.ts'
import type { Told, ToldActor } from '../entry.ts'
import type { NamedMention } from './strangers.ts'

interface Reading {
  readonly actors: readonly (ToldActor & { readonly id: string })[]
  readonly mentions: readonly NamedMention[]
  readonly events: readonly Told['event'][]
  readonly engagements: readonly Told['engagement'][]
  readonly statements: readonly Told['statement'][]
  readonly outlook: readonly Told['outlook'][]
}

/**
 * Whether what is said, or in view, in an article is of home, unless troops or weapons are shown: the article names one state or body at
 * most, as LE296 counts them (LA25), or others only in passing (LA219).
 */
export function isOfHome({ evidence }: Told['statement'] | Told['outlook'], reading: Reading): boolean {
  const { actors, mentions, events, statements, outlook } = reading
  if (mentions.length === 0 || events.some(({ type }) => type === 'MOBILIZE')) return false
  const named = { actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) }
  const part = takingPart(reading)
  const sideOf = (id: string) =>
    isOutlet(id, named.actors[id]) && !part.has(id) ? [] : sideOfActor(id, codeOf(id, named), named.actors[id]?.kind)
  const sidesOf = (some: readonly NamedMention[]) =>
    some.flatMap(({ kind, text, start, actors }) => sidesNamed({ kind, words: text, key: start, actors }, sideOf))
  if (new Set(sidesOf(mentions)).size < 2) return true
  const before = mentions.filter(({ start }) => evidence.some(({ end }) => start < end))
  const own = new Set([...sidesOf(before), ...idsAt(evidence).flatMap(sideOf)])
  const others = new Set([...part, ...[...statements, ...outlook].flatMap((one) => idsAt(one.evidence))])
  return own.size === 1 && isState.test([...own][0]!) && own.union(new Set([...others].flatMap(sideOf))).size < 2
}

/** Whoever has a part in the acts and contacts of a reading, or is spoken of there. */
function takingPart({ events, engagements, statements }: Reading): ReadonlySet<string> {
  return new Set([
    ...events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ...engagements.flatMap(({ parties }) => parties.flatMap(idsOfParty)),
    ...statements.flatMap(({ about }) => about),
  ])
}

function idsAt(evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap(({ roles }) => roles.flatMap(({ actors }) => actors))
}

/** A newspaper, an agency or a broadcaster by its name: it tells the news, and is no side of it. */
function isOutlet(id: string, actor: ToldActor | undefined): boolean {
  return actor?.kind === 'organisation' && actor.sectors.includes('MED') && !isNameless(id)
}

const isState = /^[A-Z]{3}$/u
