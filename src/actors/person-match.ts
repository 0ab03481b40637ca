import { type PersonName, soundKey } from './person-key.ts'

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
 * How well a name asked for fits a name of a list, 0…1. A lone word must be the family name (or, with less weight, the
 * name a leader goes by); of several words the family name must agree and the others must not contradict.
 */
export function nameMatch(asked: PersonName, name: PersonName, state: string | null): number {
  const match = wordMatch(asked.words, name.words, state)
  if (asked.numeral === null || asked.numeral === name.numeral) return match
  return name.numeral === null ? 0.5 * match : 0
}

function wordMatch(asked: readonly string[], name: readonly string[], state: string | null): number {
  if (asked.length === 1) return loneMatch(asked[0]!, name, state)
  if (name.length === 1) return asked.at(-1) === name[0] ? 0.3 : 0
  if (asked.join(' ') === name.join(' ')) return 1
  const [short, long] = asked.length <= name.length ? [asked, name] : [name, asked]
  if (short.every((word) => long.includes(word))) {
    const first = asked[0] === name[0]
    const last = asked.at(-1) === name.at(-1)
    return first && last ? 0.95 : first || last ? 0.8 : 0.6
  }
  const initials = short.every((word) => long.includes(word) || word.length === 1 || initialOf(long[0]!, word))
  if (initials && sameFamily(asked, name, state)) return 0.8
  return soundsLike(asked, name) ? 0.75 : 0
}

function sameFamily(asked: readonly string[], name: readonly string[], state: string | null): boolean {
  if (same(asked.at(-1)!, name.at(-1)!)) return true
  return familyNameFirst.has(state ?? '') && same(asked[0]!, name[0]!)
}

function loneMatch(word: string, name: readonly string[], state: string | null): number {
  if (name.length === 1) return word === name[0] ? 1 : nearlySame(word, name[0]!) ? 0.5 : 0
  const [first, last] = [name[0]!, name.at(-1)!]
  if (familyNameFirst.has(state ?? ''))
    return word === first
      ? 1
      : word === last
        ? state === 'HUN' || state === 'SGP'
          ? 1
          : 0.3
        : nearlySame(word, first)
          ? 0.3
          : 0
  if (word === last) return 1
  if (word === first) return 0.12
  return nearlySame(word, last) ? 0.5 : 0
}

function soundsLike(asked: readonly string[], name: readonly string[]): boolean {
  return similar(asked.at(-1)!, name.at(-1)!) && (similar(asked[0]!, name[0]!) || initialOf(asked[0]!, name[0]!))
}

/** Spellings of one name in two transcriptions: same sounds, and at most two letters to change, of a short one ("Zhou", "Zhai") one. */
function similar(a: string, b: string): boolean {
  const [less, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  const most = more > 5 ? 2 : 1
  return less > 3 && more - less <= most && soundKey(a) === soundKey(b) && distance(a, b) <= most
}

/** A lone word has nothing else to vouch for it: only long names, and one letter to change. */
function nearlySame(a: string, b: string): boolean {
  return a.length > 6 && similar(a, b) && (distance(a, b) === 1 || a.length > 7)
}

/** Edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

function same(a: string, b: string): boolean {
  return a === b || similar(a, b)
}

function initialOf(a: string, b: string): boolean {
  return a.length === 1 && b.startsWith(a)
}
