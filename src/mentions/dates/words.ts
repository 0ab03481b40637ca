import holidays from '../../../data/time/holidays.json' with { type: 'json' }
import words from '../../../data/time/words.json' with { type: 'json' }
import type { Lexeme } from './lex.ts'

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
export type PartWord = 'early' | 'earlier' | 'late' | 'later' | 'mid' | 'start' | 'end'

const months = tableOf<number>(words.months)
const weekdays = tableOf<number>(words.weekdays)
const seasons = tableOf<number>(words.seasons)
const numbers = tableOf<number>(words.numbers)
const ordinals = tableOf<number>(words.ordinals)
const units = tableOf<Unit>(words.units)
const parts = tableOf<PartWord>(words.parts)
const decades = tableOf<number>(words.decades)
const partsOfDay = new Set(words.partsOfDay.split(' '))
const zones = new Set(words.zones.split(' '))
const fillers = new Set(words.fillers.split(' '))
const vague = new Set(words.vague.split(' '))

/** 1 to 12. A month is written with a capital, so "may" and "march" are none. */
export function monthIn(lexeme: Lexeme | undefined): number | undefined {
  return lexeme === undefined ? undefined : months.get(capitalised(lexeme))
}

/** 1 (Monday) to 7. */
export function weekdayIn(lexeme: Lexeme | undefined): number | undefined {
  return lexeme === undefined ? undefined : weekdays.get(capitalised(lexeme))
}

/** 1 spring, 2 summer, 3 autumn, 4 winter. */
export const seasonIn = lookup(seasons)
export const numberWordIn = lookup(numbers)
export const ordinalWordIn = lookup(ordinals)
export const unitIn = lookup(units)
export const partIn = lookup(parts)
export const decadeWordIn = lookup(decades)

export const isPartOfDay = member(partsOfDay)
export const isFiller = member(fillers)
export const isVague = member(vague)

export function isZone(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && zones.has(lexeme.text)
}

export type HolidayRule = { readonly rule: string; readonly days: readonly string[] }

/** Names of holidays by their first word, each with its further words, longest first. */
export const holidaysByFirstWord: ReadonlyMap<string, readonly (HolidayRule & { readonly name: string })[]> =
  Map.groupBy(
    holidays.days
      .flatMap(({ names, rule, days }) => names.map((name) => ({ name, rule, days: days?.split(' ') ?? [] })))
      .sort((a, b) => b.name.length - a.name.length),
    ({ name }) => /^[^\s'’.]+/u.exec(name)?.[0] ?? name,
  )

function lookup<Value>(table: ReadonlyMap<string, Value>): (lexeme: Lexeme | undefined) => Value | undefined {
  return (lexeme) => (lexeme === undefined ? undefined : table.get(lexeme.lower))
}

function member(set: ReadonlySet<string>): (lexeme: Lexeme | undefined) => boolean {
  return (lexeme) => lexeme !== undefined && set.has(lexeme.lower)
}

function tableOf<Value>(record: Record<string, unknown>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record) as [string, Value][])
}

/** `MONDAY` in a headline is Monday; `monday` is left as it is. */
function capitalised({ text }: Lexeme): string {
  return /^\p{Lu}{3,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text
}
