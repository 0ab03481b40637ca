import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import phraseWords from '../../../data/reference/phrase-words.json' with { type: 'json' }
import type { Description } from './description.ts'
import { homes, lastReferent, type Referent } from './discourse.ts'
import { isState } from './pairs.ts'
import { pairNouns } from './several-count.ts'
import { speaksForState } from './speaks-for-state.ts'

/**
 * RES194: "The four fined", "the quartet", "all three ministers": those whom the text listed as so many: the last such list within three sentences, else
 * the only one before. Null where it has listed no so many states.
 */
export function listedBefore(
  description: Description,
  referents: readonly Referent[],
  head: string,
): readonly string[] | null {
  const { title, before } = description
  const words = description.words.map((word) => word.toLowerCase())
  const count = data.groups[head as keyof typeof data.groups] ?? sizes.indexOf(words[0] ?? '') + 3
  const isNoun =
    head in data.groups ||
    (words.length === 1 && description.opens) ||
    pairNouns.has(head) ||
    speaksForState(title, head)
  if (count < 3 || !isNoun || !(before === 'the' || before === 'all' || before === 'these')) return null
  const isList = ({ together, actors, end }: Referent) =>
    together && end <= description.start && homes(actors).length === count && homes(actors).every(isState)
  const near = lastReferent(referents, description, isList, 3)
  if (near) return homes(near.actors)
  const lists = referents.filter(isList).map(({ actors }) => homes(actors))
  const [first] = lists
  return first !== undefined && lists.every((one) => one.every((code) => first.includes(code))) ? first : null
}

/** from three on */
const sizes = phraseWords.sizes.split(' ')
