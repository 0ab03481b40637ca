import { contains, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { isName } from '../../mentions/mention.ts'
import { codeFinder } from '../code-finder.ts'
import type { Issue } from '../issues.ts'
import { isMereRelation } from '../topic.ts'

/** LE62: a topic that names only the relations of its sides; those with a third state, or in a
 * region, may be a matter between them. */
export function ownRelationFinder({ text, mentions, resolutions, actors }: EventDocument): (told: Issue) => boolean {
  const codesOf = codeFinder(actors)
  return ({ raisedBy, with: others, evidence }) =>
    evidence.every(({ trigger }) => {
      const sides = codesOf([...raisedBy, ...others])
      const named = mentions.filter((one) => contains(trigger, one) && isName(one))
      const isOwn = named.every(({ id, kind }) => {
        const codes = codesOf(resolutions.get(id)?.actors ?? [])
        return codes.size === 0 ? kind !== 'LOC' : codes.isSubsetOf(sides)
      })
      const rest = named.reduce((words, one) => words.replaceAll(slice(text, one), ' '), trigger.text)
      return isOwn && isMereRelation(rest)
    })
}
