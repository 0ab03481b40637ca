import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import type { EventType } from '../../reader/codebook.ts'
import { codeFinder } from '../code-finder.ts'
import { actorsOf } from '../evidence.ts'
import type { IssueSides } from './issue-sides.ts'

/**
 * LE375: of what a joint statement says that one of those who make it does, wants or plans, all of them speak, if it lies between
 * nobody else; not of what one person said there, nor of what one of them asks of another or holds against it.
 */
export function oneVoiceFinder(document: EventDocument): (sides: IssueSides, told: Evidence) => boolean {
  const { actors, statedBy = [] } = document
  const codesOf = codeFinder(actors)
  const voices = new Set(statedBy)
  const persons = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  return ({ raisedBy, with: others }, told) => {
    const isOfOne = codesOf(actorsOf(told, 'raised-by')).size < 2
    return (
      raisedBy.length > 0 &&
      others.length > 0 &&
      codesOf([...raisedBy, ...others]).isSubsetOf(voices) &&
      !(isOfOne && raisedBy.some((id) => persons.has(id))) &&
      !tellsAgainst(told.sentence, document)
    )
  }
}

/** Whether a sentence tells that something is asked, charged, refused or threatened, or of a protest (LE375, LE378). */
export function tellsAgainst(sentence: number, { annotations }: EventDocument): boolean {
  return annotations[sentence]?.events.some(({ type }) => against.has(type)) ?? false
}

/** acts by which something is put to somebody against his will */
export const against = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST'])
