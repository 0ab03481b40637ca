import guards from '../../../data/time/guards.json' with { type: 'json' }
import type { Lexeme, Line } from './lex.ts'
import type { Reading } from './reading.ts'
import { monthIn, seasonIn, weekdayIn } from './words.ts'

const titles = setOf(guards.titles)
const namesBeforeDay = setOf(guards.namesBeforeDay)
const namesAfterDay = setOf(guards.namesAfterDay)
const identified = setOf(guards.identified)
const counted = setOf(guards.counted)
const beforeMonth = setOf(guards.beforeMonth)
const beforeMay = setOf(guards.beforeMay)
const beforeSeason = setOf(guards.beforeSeason)
const beforeYear = setOf(guards.beforeYear)
const beforeVerb = setOf(guards.beforeVerb)

/** "Mr. Sun", "President May": a name, whatever the word. */
export function isNamed(line: Line, at: number): boolean {
  const before = line[at - 1]?.text === '.' ? line[at - 2] : line[at - 1]
  return before !== undefined && titles.has(before.text) && monthIn(line[at]) !== undefined
    ? true
    : isNamedDay(line, at, before)
}

/** A reading that the words around it show to be something else: a name, a number of people, the verbs "may" and "last". */
export function isMistaken(line: Line, at: number, reading: Reading): boolean {
  if (isNamed(line, at) || isVerb(line, at)) return true
  if (reading.kind === 'season' && seasonIn(line[reading.next - 1]) !== undefined)
    return !isSeason(line, at, reading.next)
  if (reading.next > at + 1) return false
  const [word, before, after] = [line[at]!, line[at - 1], line[reading.next]]
  if (reading.kind === 'month') return !isMonth(word, before, after)
  if (reading.kind === 'weekday')
    return isShort(word) && !/^(?:on|,|\(|until|since|by|from|to)$/u.test(before?.lower ?? '')
  return reading.kind === 'year' && /^\d{4}$/u.test(word.text) && !isYear(word, before, after)
}

/** "Expected to last three days". */
function isVerb(line: Line, at: number): boolean {
  return line[at]!.lower === 'last' && beforeVerb.has(line[at - 1]?.lower ?? '')
}

function isNamedDay(line: Line, at: number, before: Lexeme | undefined): boolean {
  if (weekdayIn(line[at]) === undefined) return false
  return (
    (before !== undefined && (titles.has(before.text) || namesBeforeDay.has(before.text))) ||
    namesAfterDay.has(line[at + 1]?.text ?? '')
  )
}

/** May, March and short forms need a word before them that months follow; others only must not begin a name. */
function isMonth(word: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): boolean {
  if (word.lower === 'may')
    return before !== undefined && beforeMay.has(before.lower) && !/^['’]s$/u.test(after?.text ?? '')
  if (word.lower === 'march' || isShort(word)) return before !== undefined && beforeMonth.has(before.lower)
  if (before !== undefined && beforeMonth.has(before.lower)) return true
  const inName = (lexeme: Lexeme | undefined) =>
    /^\p{Lu}\p{Ll}/u.test(lexeme?.text ?? '') && monthIn(lexeme) === undefined && weekdayIn(lexeme) === undefined
  return !inName(after) || word.lower.length > 6
}

/** "in the spring", "last fall"; not "they fall" nor "the fall of the city". */
function isSeason(line: Line, at: number, next: number): boolean {
  const article = line[at]!.lower !== 'the' && line[at - 1]?.lower === 'the' ? 2 : 1
  const modified = next > at + 1 && line[at]!.lower !== 'the'
  return line[next]?.lower !== 'of' && (modified || beforeSeason.has(line[at - article]?.lower ?? ''))
}

/** A number of four digits is a year after "in", "the", a comma …; not in "resolution 1973" or "2000 troops". */
function isYear(word: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): boolean {
  if (word.number! < 1900 && before?.lower !== 'in' && before?.lower !== 'since') return false
  if (counted.has(after?.lower ?? '') || after?.text === '%') return false
  if (before === undefined) return /^(?:\p{Ll}.*)$/u.test(after?.text ?? '')
  return !identified.has(before.lower) && beforeYear.has(before.lower)
}

function isShort({ text }: Lexeme): boolean {
  return text.length <= 4 && text !== 'June' && text !== 'July'
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
