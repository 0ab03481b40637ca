import { stateOfId } from '../../../actors/actor.ts'
import { overlaps } from '../../../base/span.ts'
import type { Evidence } from '../../../events/event.ts'
import { idsOfParty } from '../../entry-party.ts'
import { sideOfActor, sidesNamed } from '../../speech/sides-named.ts'
import { codeOf } from '../codes.ts'
import type { Told, ToldActor } from '../entry.ts'
import { isOutlet } from '../outlet.ts'
import type { ToldWords } from './bare-denial.ts'
import type { NamedMention } from './strangers.ts'

interface Reading extends Omit<ToldWords, 'mentions'> {
  readonly actors: readonly (ToldActor & { readonly id: string })[]
  readonly mentions: readonly NamedMention[]
  readonly events: readonly Told['event'][]
  readonly engagements: readonly Told['engagement'][]
  readonly statements: readonly Told['statement'][]
  readonly outlook: readonly Told['outlook'][]
}

/**
 * Whether what is said, or in view, in an article is of home, unless troops or weapons are shown: the article names one state or body at
 * most, as LE296 counts them (LA25), or others only in passing (LA219). Of a view in short news the sentences around it tell (LA220).
 */
export function ofHomeFinder(reading: Reading): (record: Told['statement'] | Told['outlook']) => boolean {
  const { sentences, mentions, events, statements, outlook } = reading
  if (mentions.length === 0) return () => false
  const part = takingPart(reading)
  const sideOf = sideFinder(reading, part)
  const sides = new Map(
    mentions.map((one) => {
      const { kind, text, start, actors } = one
      return [one, sidesNamed({ kind, words: text, key: start, actors }, sideOf)]
    }),
  )
  const sidesOf = (some: readonly NamedMention[]) => some.flatMap((one) => sides.get(one) ?? [])
  const areShown = events.some(isShown)
  const isOfOne = new Set(sidesOf(mentions)).size < 2
  const others = new Set([...part, ...[...statements, ...outlook].flatMap((one) => idsAt(one.evidence))])
  const ofOthers = new Set([...others].flatMap(sideOf))
  return (record) => {
    const { evidence } = record
    const told = idsAt(evidence).flatMap(sideOf)
    if ('certainty' in record && sentences.length <= shortest && !(areShown && record.kind === 'escalation'))
      if (isAlone(new Set([...sidesOf(namedBeside(record, reading)), ...told]))) return true
    if (areShown) return false
    if (isOfOne) return true
    const before = mentions.filter(({ start }) => evidence.some(({ end }) => start < end))
    const own = new Set([...sidesOf(before), ...told])
    return own.size === 1 && isAlone(own.union(ofOthers))
  }
}

/** LA220: whom the sentences of a view name, and each one before them. */
function namedBeside({ evidence }: Told['outlook'], { mentions, sentences }: Reading): readonly NamedMention[] {
  const spans = evidence.map(({ sentence, end }) => ({ start: sentences[Math.max(0, sentence - 1)]?.start ?? 0, end }))
  return mentions.filter((one) => spans.some((span) => overlaps(span, one)))
}

/** Troops and weapons that somebody known shows, and not in his own land. */
function isShown({ type, actors, place }: Told['event']): boolean {
  const isAtHome = (id: string) => stateOfId(id) === place?.state
  return type === 'MOBILIZE' && actors.length > 0 && !actors.every(isAtHome)
}

/** One state, and no body, or nobody. */
function isAlone(sides: ReadonlySet<string>): boolean {
  return sides.size < 2 && [...sides].every((side) => isState.test(side))
}

/** The side of an actor; of an outlet that has no part in what is told, none. */
function sideFinder({ actors }: Reading, part: ReadonlySet<string>): (id: string) => readonly string[] {
  const named = { actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) }
  return (id) =>
    isOutlet(id, named.actors[id]) && !part.has(id) ? [] : sideOfActor(id, codeOf(id, named), named.actors[id]?.kind)
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

/** sentences of news in which each says for itself whom it is about */
const shortest = 4
const isState = /^[A-Z]{3}$/u
