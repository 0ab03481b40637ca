import lists from '../../data/sentences/abbreviations.json' with { type: 'json' }

/** What a word before a full stop may be; `null` for an ordinary word, after which the stop ends the sentence. */
export type Abbreviation =
  | 'beforeName'
  | 'beforeNumber'
  | 'month'
  | 'inside'
  | 'either'
  | 'timeOfDay'
  | 'initial'
  | null

const beforeName = setOf(lists.beforeName)
const beforeNumber = setOf(lists.beforeNumber)
const months = setOf(lists.months)
const inside = setOf(lists.inside)
const either = setOf(lists.either)
const timesOfDay = setOf(lists.timesOfDay)
const afterTimes = setOf(lists.afterTimeOfDay)
const starters = setOf(lists.starters)
const speech = setOf(lists.speech)

/** Tells what kind of abbreviation stands before a full stop. `word` comes without that last stop: `Gen`, `U.S`, `p.m`. */
export function abbreviationOf(word: string): Abbreviation {
  if (timesOfDay.has(word.toLowerCase()) && word.includes('.')) return 'timeOfDay'
  if (inside.has(word)) return 'inside'
  if (/^\p{Lu}$/u.test(word)) return 'initial'
  if (/^(?:[\p{L}.]+[-–])?\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word)) return 'either'
  if (months.has(word)) return 'month'
  if (beforeName.has(word) || /^\p{Lu}\p{Ll}+-(?:Gen|Col|Adm|Gov)$/u.test(word)) return 'beforeName'
  if (beforeNumber.has(word)) return 'beforeNumber'
  return either.has(word) ? 'either' : null
}

/** A capitalised word that begins a sentence rather than a name: "The", "In", "Meanwhile". */
export function isStarter(word: string): boolean {
  return starters.has(word.toLowerCase())
}

/** What follows "3 p.m." within the same sentence: a day, a month, a time zone. */
export function continuesTime(word: string): boolean {
  return afterTimes.has(word)
}

export function isSpeechVerb(word: string): boolean {
  return speech.has(word)
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
