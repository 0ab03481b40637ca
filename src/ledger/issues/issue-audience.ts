import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import { partyFinder } from '../../events/parties.ts'
import { wordsIn } from '../../events/words.ts'
import type { EventType } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import { codeFinder } from '../code-finder.ts'
import { against } from './issue-voice.ts'
import { isOfSides } from './side-words.ts'

/** To whom a sentence tells that a matter is put, where that is not the other side that the article would suggest. */
export interface Audience {
  /** people of one state talk about it among themselves, or praise each other for it (LE108) */
  readonly isAtHome: (told: Evidence) => boolean
  /** somebody nobody knows raises it too, or it is raised with several nobody knows (LE109) */
  readonly isOfStrangers: (told: Evidence) => boolean
  /** it is asked of, or charged to, somebody else (LE107) */
  readonly isElsewhere: (told: Evidence, ids: readonly string[]) => boolean
  /** the sentence tells that something is asked of some, charged to them or refused them by who raises it (LE378) */
  readonly isPressed: (told: Evidence, ids: readonly string[]) => boolean
  /** it is asked of several nobody knows (LE107) */
  readonly isAskedOfStrangers: (told: Evidence) => boolean
}

export function audienceFinder(document: EventDocument): Audience {
  const { annotations, mentions, text } = document
  const party = partyFinder(document)
  const codesOf = codeFinder(document.actors)
  const codesAt = (spans: readonly Span[]) => codesOf(spans.flatMap((span) => party(span).actors))
  const isStranger = (span: Span) => party(span).actors.length === 0 && party(span).named
  const raisers = ({ roles }: Evidence) => roles.filter(({ role }) => role === 'raised-by')
  const actsIn = ({ sentence }: Evidence) => annotations[sentence]?.events ?? []
  const actsOfRaiser = (told: Evidence, types: ReadonlySet<EventType>) =>
    actsIn(told).filter(
      ({ type, actors }) => types.has(type) && raisers(told).some((one) => actors.some((span) => overlaps(span, one))),
    )
  const heard = (told: Evidence, types: ReadonlySet<EventType>) =>
    actsOfRaiser(told, types).flatMap(({ recipients }) => recipients)
  /** who condemns an attack that nobody is told to have made charges nobody with it, least of all whom it struck */
  const isAttackOfNobody = (told: Evidence) =>
    heard(told, charging).length === 0 &&
    actsOfRaiser(told, charging).length > 0 &&
    actsIn(told).some(
      ({ type, trigger, actors }) => type === 'ASSAULT' && actors.length === 0 && overlaps(trigger, told.trigger),
    )
  return {
    isAtHome: (told) => {
      const by = raisers(told).filter(({ actors }) => actors.length > 0)
      const talks = actsIn(told).filter(({ type }) => type === 'CONSULT')
      const own = codesOf(by.flatMap(({ actors }) => actors))
      const isOwn = (spans: readonly Span[]) =>
        spans.length > 0 && spans.every((span) => codesAt([span]).size > 0 && codesAt([span]).isSubsetOf(own))
      const isOwnTalk = ({ actors, recipients }: EventAnnotation) =>
        actors.length + recipients.length > 1 && isOwn([...actors, ...recipients])
      const praised = heard(told, praising)
      return own.size === 1 && ((by.length > 1 && talks.length > 0 && talks.every(isOwnTalk)) || isOwn(praised))
    },
    isOfStrangers: ({ roles }) =>
      roles.some(({ role, actors }) => role === 'raised-by' && actors.length > 0) &&
      roles.some(({ role, actors, ...span }) => {
        const inside = mentions.filter((one) => overlaps(one, span))
        if (actors.length > 0) return false
        if (role === 'raised-by') return inside.some(({ kind }) => kind === 'PER')
        const several = inside.some(({ kind, number }) => kind === 'NOMINAL' && number === 'many')
        return several && !isOfSides(wordsIn(slice(text, span)))
      }),
    isPressed: (told, ids) => !codesAt(heard(told, against)).isDisjointFrom(codesOf(ids)),
    isElsewhere: (told, ids) => {
      if (isAttackOfNobody(told)) return true
      const others = heard(told, telling)
      return (
        others.length > 0 && others.every((span) => party(span).named) && codesAt(others).isDisjointFrom(codesOf(ids))
      )
    },
    isAskedOfStrangers: (told) => {
      const asked = heard(told, asking)
      return asked.length > 0 && asked.every(isStranger)
    },
  }
}

/** LE157: whether all those a matter is raised with are charged with it, or asked for it, by somebody nobody knows. */
export function chargedFinder({ annotations, mentions, resolutions }: EventDocument): (told: Evidence) => boolean {
  const isKnown = (span: Span) =>
    mentions.some((one) => overlaps(one, span) && (resolutions.get(one.id)?.actors.length ?? 0) > 0)
  return ({ sentence, roles }) => {
    const others = roles.filter(({ role }) => role === 'with')
    return (
      others.length > 1 &&
      !roles.some(({ role }) => role === 'raised-by') &&
      (annotations[sentence]?.events ?? []).some(
        ({ type, actors, recipients }) =>
          telling.has(type) &&
          !actors.some(isKnown) &&
          others.every((one) => recipients.some((span) => overlaps(span, one))),
      )
    )
  }
}

const praising = new Set<EventType>(['SUPPORT'])
const asking = new Set<EventType>(['REQUEST'])
const charging = new Set<EventType>(['ACCUSE'])
const telling = new Set<EventType>(['REQUEST', 'ACCUSE', 'THREATEN'])
