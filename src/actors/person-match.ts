import { soundKey } from './person-key.ts'

/** States whose people are written family name first. */
export const familyNameFirst: ReadonlySet<string> = new Set([
  'CHN',
  'TWN',
  'HKG',
  'MAC',
  'PRK',
  'KOR',
  'VNM',
  'KHM',
  'HUN',
  'MNG',
  'SGP',
])

/**
 * How well the words asked for fit a name of a list, 0…1. A lone word must be the family name (or, with less weight, the
 * name a leader goes by); of several words the family name must agree and the others must not contradict.
 */
export function nameMatch(asked: readonly string[], name: readonly string[], state: string | null): number {
  if (asked.length === 1) return loneMatch(asked[0]!, name, state)
  if (name.length === 1) return same(asked.at(-1)!, name[0]!) ? 0.6 : 0
  if (asked.join(' ') === name.join(' ')) return 1
  const [short, long] = asked.length <= name.length ? [asked, name] : [name, asked]
  const fits = short.every((word) => long.includes(word) || word.length === 1 || initialOf(long[0]!, word))
  const family = familyNameFirst.has(state ?? '')
    ? same(asked[0]!, name[0]!) || same(asked.at(-1)!, name.at(-1)!)
    : same(asked.at(-1)!, name.at(-1)!)
  if (fits && family) return short.every((word) => long.includes(word)) ? 0.95 : 0.8
  if (short.every((word) => long.includes(word))) return 0.7
  return soundsLike(asked, name) ? 0.75 : 0
}

function loneMatch(word: string, name: readonly string[], state: string | null): number {
  if (name.length === 1) return word === name[0] ? 1 : similar(word, name[0]!) ? 0.5 : 0
  const [first, last] = [name[0]!, name.at(-1)!]
  if (familyNameFirst.has(state ?? ''))
    return word === first
      ? 1
      : word === last
        ? state === 'HUN' || state === 'SGP'
          ? 1
          : 0.3
        : similar(word, first)
          ? 0.3
          : 0
  if (word === last) return 1
  if (word === first) return 0.12
  return similar(word, last) ? 0.5 : 0
}

function soundsLike(asked: readonly string[], name: readonly string[]): boolean {
  return similar(asked.at(-1)!, name.at(-1)!) && (similar(asked[0]!, name[0]!) || initialOf(asked[0]!, name[0]!))
}

/** Spellings of one name in two transcriptions: same sounds, same length give or take two letters. */
function similar(a: string, b: string): boolean {
  return a.length > 3 && Math.abs(a.length - b.length) <= 2 && soundKey(a) === soundKey(b)
}

function same(a: string, b: string): boolean {
  return a === b || similar(a, b)
}

function initialOf(a: string, b: string): boolean {
  return a.length === 1 && b.startsWith(a)
}
