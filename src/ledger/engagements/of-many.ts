import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { lookup } from '../../actors/gazetteer.ts'
import { hasRoot, root } from '../../events/words.ts'

/**
 * LE171: "a regional security conference", "the Niger-Africa summit", "the Summit of the Americas": an occasion of many states by the
 * words up to the noun of the act and those behind it; so is what is attended or hosted ("hosts a regional summit").
 */
export function isOfMany(act: string, before: string, behind: string): boolean {
  const occasion = isOccasion(act) ? { before, behind } : hasRoot(act, goes) ? objectOf(behind) : null
  if (occasion === null) return false
  const phrase = /(?:[\p{L}’'–-]+\s){0,3}[\p{L}–-]+$/u.exec(occasion.before)?.[0] ?? ''
  const [noun = '', ...ahead] = phrase.split(/[\s–-]/u).toReversed()
  if (ahead.some((word) => words.ofMany.adjectives.includes(word))) return true
  const where = /^ of (?:the )?(\p{Lu}\p{L}+)/u.exec(occasion.behind)?.slice(1) ?? []
  return words.ofMany.gatherings.includes(noun.toLowerCase()) && [...ahead, ...where].some(isRegion)
}

function isOccasion(act: string): boolean {
  const noun = act.toLowerCase().split(' ').at(-1)!
  return words.ofMany.gatherings.includes(noun) || words.ofMany.talks.includes(noun)
}

/** "Attends | a regional summit | in Rome": what stands behind the act up to the noun of the first occasion, and behind that. */
function objectOf(behind: string): { readonly before: string; readonly behind: string } | null {
  const [before] = object.exec(behind) ?? []
  return before === undefined ? null : { before, behind: behind.slice(before.length) }
}

const object = new RegExp(
  `^(?: in)?(?: (?!(?:at|in|on|to|for|with|before|after|during|ahead)\\b)[\\p{L}’'–-]+){0,6}? (?:${words.ofMany.gatherings.join('|')})\\b`,
  'iu',
)

function isRegion(word: string): boolean {
  return lookup(word)[0]?.actor.id.startsWith('region:') === true
}

const goes: ReadonlySet<string> = new Set([...words.attending, 'host'].map(root))
