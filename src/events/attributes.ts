import { affixesAfter } from '../actors/names/words.ts'
import { type Draft, withParties } from './draft.ts'
import type { Party } from './parties.ts'

/**
 * EV47: a name that a hyphen and a participle join to another party of the act ("a Swiss-based Iranian firm", "Iran-backed Houthis") says of
 * that one where it is or who is behind it, and is no party itself.
 */
export function withoutAttributes(draft: Draft, text: string): Draft {
  const everyone = [...draft.actors, ...draft.recipients]
  const isAttribute = ({ end }: Party) => {
    const [joint = '', participle = ''] = /^[-–](\p{Ll}+)\s+/u.exec(text.slice(end, end + longest)) ?? []
    const isJoined = participle === 'based' || affixesAfter.has(participle)
    return isJoined && everyone.some(({ start }) => start >= end && start <= end + joint.length)
  }
  return withParties(draft, (party) => !isAttribute(party))
}

const longest = 20
