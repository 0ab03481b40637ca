import { officeOf } from '../../actors/office-of.ts'
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import { isLongNews } from '../../events/long-news.ts'
import { wordsIn } from '../../events/words.ts'
import type { Mention } from '../../mentions/mention.ts'
import { isOfSpeech } from '../../mentions/pronouns.ts'
import { sentencesOfCodes } from '../article-pair.ts'
import { codeFinder } from '../code-finder.ts'
import type { Engagement } from '../engagements.ts'
import type { IssueSides } from './issue-sides.ts'
import { isOfSides } from './side-words.ts'

/** Sides of an issue by the contact that its sentence reports on (LE60); as they are where it reports on none. */
export interface ContactSides {
  /** "they", "the two leaders" who raise it are all who take part */
  readonly together: (sides: IssueSides, told: Evidence) => IssueSides
  /** the raiser raises it with the others who take part */
  readonly opposite: (sides: IssueSides, told: Evidence) => IssueSides
  /** the article tells of a contact in which all of some states and bodies take part */
  readonly haveMet: (codes: ReadonlySet<string>) => boolean
}

export function contactSidesFinder(document: EventDocument, engagements: readonly Engagement[]): ContactSides {
  const codesOf = codeFinder(document.actors)
  const isSeveral = severalFinder(document)
  const partiesAt = reportedFinder(document, engagements)
  const isTogether = ({ roles }: Evidence) => {
    const raisers = roles.filter(({ role }) => role === 'raised-by')
    return raisers.length > 0 && raisers.every(isSeveral)
  }
  /** Those of a contact of its own whom a state means by "they", and not two others it has named since (LE210). */
  const meant = (told: Evidence) => {
    const { ownSide } = document
    if (ownSide == null) return null
    const ids = partiesAt(told.sentence, reach, ownSide)
    if (ids.length === 0) return null
    const raisers = told.roles.filter(({ role }) => role === 'raised-by')
    const isOfOthers = (side: Evidence['roles'][number]) => {
      const codes = codesOf(side.actors)
      return codes.size > 1 && !codes.has(ownSide) && isSeveral(side)
    }
    if (!raisers.some(isOfOthers)) return null
    const others = raisers.filter((side) => !isOfOthers(side)).flatMap(({ actors }) => actors)
    return codesOf(others).isSubsetOf(codesOf(ids)) ? ids : null
  }
  const sentencesOf = sentencesOfCodes(document)
  const isLong = isLongNews(document)
  // LE385: of long news a sentence far from the contact has to name one of those who took part in it
  const isNear = (at: number, codes: ReadonlySet<string>) =>
    !isLong || [...codes].some((code) => sentencesOf.get(code)?.has(at))
  const contacts = engagements.map(({ parties }) =>
    codesOf(parties.flatMap((party) => ('actor' in party ? [party.actor] : []))),
  )
  /** LE416: who speaks for others to the press puts nothing to those whom they met. */
  const spokesmen = new Set(document.actors.filter((one) => officeOf(one) === 'spokesperson').map(({ id }) => id))
  const areSpokesmen = (ids: readonly string[], there: readonly string[]) =>
    ids.length > 0 && ids.every((id) => spokesmen.has(id) && !there.includes(id))
  return {
    haveMet: (codes) => contacts.some((met) => codes.isSubsetOf(met)),
    together: (sides, told) => {
      const [by, ids] = [codesOf(sides.raisedBy), partiesAt(told.sentence, reach)]
      const met = sides.with.length === 0 ? meant(told) : null
      if (met !== null) return { ...sides, raisedBy: met }
      const isOpen = sides.with.length === 0 && by.size !== 1 && isProperSubset(by, codesOf(ids))
      return isOpen && ids.length > 0 && isTogether(told) ? { ...sides, raisedBy: ids } : sides
    },
    opposite: (sides, told) => {
      const by = codesOf(sides.raisedBy)
      // who speaks himself may speak of the contact long before
      const ids = partiesAt(told.sentence, isSpoken(told) ? 0 : reach)
      if (by.size !== 1 || !by.isSubsetOf(codesOf(ids)) || areSpokesmen(sides.raisedBy, ids)) return sides
      if (sides.with.length === 0) {
        const others = ids.filter((id) => codesOf([id]).isDisjointFrom(by))
        // of long news who took part himself speaks of the contact soon behind it
        const takesPart =
          sides.raisedBy.some((id) => ids.includes(id)) && (!isLong || partiesAt(told.sentence, soon).length > 0)
        return takesPart || isNear(told.sentence, codesOf(others)) ? { ...sides, with: others } : sides
      }
      const there = sides.with.filter((id) => !codesOf([id]).isDisjointFrom(codesOf(ids)))
      return there.length === 0 ? sides : { ...sides, with: there }
    },
  }
}

function isProperSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size < b.size && a.isSubsetOf(b)
}

/** What is told of a contact reaches so many sentences on, unless another one is told before. */
const reach = 10
const soon = 2

/** "I", "we" who raise it. */
function isSpoken({ roles }: Evidence): boolean {
  const raisers = roles.filter(({ role }) => role === 'raised-by')
  return raisers.length > 0 && raisers.every(({ text }) => isOfSpeech(text))
}

/** Who takes part in the contact told last (of one state, if it is given), in a sentence or up to so many before it; nobody where it is not known which. */
function reportedFinder(
  { actors }: EventDocument,
  engagements: readonly Engagement[],
): (sentence: number, back: number, of?: string) => readonly string[] {
  const codesOf = codeFinder(actors)
  const contacts = engagements.map(({ parties, evidence }) => {
    const ids = parties.flatMap((party) => ('actor' in party ? [party.actor] : []))
    return { ids, codes: codesOf(ids), sentences: evidence.map(({ sentence }) => sentence) }
  })
  return (at, back, of) => {
    const near = contacts.flatMap((contact) => {
      if (of !== undefined && !contact.codes.has(of)) return []
      const sentence = contact.sentences.findLast((one) => one <= at && at - one <= back)
      return sentence === undefined ? [] : [{ ...contact, sentence }]
    })
    const latest = Math.max(...near.map(({ sentence }) => sentence))
    const [one, ...others] = near.filter(({ sentence }) => sentence === latest)
    if (one === undefined || one.codes.size < 2) return []
    return others.every(({ codes }) => codes.symmetricDifference(one.codes).size === 0) ? one.ids : []
  }
}

/** Whether a side is there as "they", "both" or by a noun in the plural that any of the sides may bear. */
function severalFinder({ text, mentions }: EventDocument): (side: Span) => boolean {
  const isSeveral = (one: Mention) => {
    if (one.number !== 'many' || one.names.length > 0) return false
    const words = slice(text, one)
    if (one.kind === 'PRONOUN') return !isOfSpeech(words)
    return one.kind === 'NOMINAL' && isOfSides(wordsIn(words))
  }
  return (side) => {
    const inside = mentions.filter((one) => overlaps(one, side))
    return inside.length > 0 && inside.every(isSeveral)
  }
}
