import titles from '../../data/reference/title-words.json' with { type: 'json' }
import abbreviations from '../../data/sentences/abbreviations.json' with { type: 'json' }
import { sonOf, withoutSuffix } from './name-suffix.ts'

/**
 * Two full names of one surname whose first names begin otherwise: "Ann Lee" and "Bo Lee", not "Joe" and "Joseph" or "J." (RES32); or
 * of the same words but for a "Jr." that one of them has (RES71).
 */
export function areRelatives(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => bare(withoutSuffix(name))) as [readonly string[], readonly string[]]
  // RES181: "bin Rashid" is a surname
  if ([one, other].some((words) => words.length === 2 && sonOf.has(words[0]!))) return false
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < long.length && short.every((word, at) => word === long[at + long.length - short.length]))
    return false
  if (one.join(' ') === other.join(' ')) return (withoutSuffix(a) === a) !== (withoutSuffix(b) === b)
  const [x, y] = [one[0]!, other[0]!].map((name) => name.replace('.', '').slice(0, 2).toLowerCase()) as [string, string]
  return x.length > 1 && y.length > 1 && x !== y
}

/** The words of a name without the titles that a reader may have taken for a part of it ("Senator Lee"). */
function bare(name: string): readonly string[] {
  const words = name.split(' ')
  const first = words.findIndex((word) => !titleWords.has(word.replace('.', '').toLowerCase()))
  return first < 0 ? [] : words.slice(first)
}

const titleWords: ReadonlySet<string> = new Set(
  [titles.heads, titles.modifiers, abbreviations.beforeName].flatMap((list) => list.toLowerCase().split(' ')),
)
