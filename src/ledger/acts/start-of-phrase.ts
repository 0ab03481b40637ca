import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import functionWords from '../../../data/languages/function-words.json' with { type: 'json' }
import time from '../../../data/time/words.json' with { type: 'json' }
import { isPast } from '../../mentions/dates/past-verb.ts'

/**
 * LE425: where a phrase begins whose beginning is cut: "the car | bombing of", "A bomb | explodes", "three rockets are | fired", "one of its |
 * citizens", "At least | four soldiers". Words count up to an article, a number or what begins the phrase; a name has none before it but
 * such as say which one it is ("the recent | Chadian decision").
 */
export function startOfPhrase(before: string, what: string, isAct: boolean): number {
  if (isNumber(/^\S*/u.exec(what)?.[0] ?? '')) return startOfAmount(before, before.length)
  const share = parts.exec(before)
  if (share !== null) return share.index
  const isName = /^\p{Lu}/u.test(what)
  const helping = isAct ? auxiliaries.exec(before) : null
  let start = helping?.index ?? before.length
  let count = 0
  for (const { index, 0: whole, 1: word = '' } of [...before.slice(0, start).matchAll(aWord)].toReversed()) {
    if (index + whole.length !== start) break
    if (isNumber(word)) return isOfDate(before.slice(0, index), word) ? start : startOfAmount(before, index)
    if (articles.test(word)) return count > 0 ? start : before.length
    if (
      count === mostWords ||
      !(isName ? which.has(word) || /['’]s$/u.test(word) : isModifier(word, isAct && count === 0))
    )
      break
    start = index
    count += 1
  }
  const bound = /(\S+)\s+$/u.exec(before.slice(0, start))?.[1] ?? ''
  const isWhole = bound === '' || isName || beginning.has(bound.toLowerCase())
  return count > 0 && isWhole ? start : before.length
}

/** "At least | four", "8 of the | 23" */
function startOfAmount(before: string, at: number): number {
  const head = before.slice(0, at)
  return (parts.exec(head) ?? amounts.exec(head))?.index ?? at
}

/** "In 2005 | warships", "April 5 | attack"; the year of "the 2008 attack" says which one it was. */
function isOfDate(before: string, number: string): boolean {
  return months.test(before) || (/^\d{4}$/u.test(number) && !/\bthe\s+$/iu.test(before))
}

function isNumber(word: string): boolean {
  return /^\d/u.test(word) || numbers.has(word.toLowerCase())
}

/** An adjective or the first part of a compound noun; before a verb the noun that is its subject. */
function isModifier(word: string, isSubject: boolean): boolean {
  const lower = word.toLowerCase()
  if (others.has(lower) || /(?:ing|(?<!dead)ly)$/u.test(lower)) return false
  return isSubject || !(isPast(lower) || /[^s'’]s$/u.test(lower))
}

/** words of a phrase before those that are told */
const mostWords = 4
const aWord = /([\p{L}\p{N}][\p{L}\p{N}.’'-]*)\s+/gu
const auxiliaries = /(?:\b(?:is|are|was|were|has|have|had|been|being|be)\s+)+$/iu
const amounts = /(?:(?:more|fewer|less) than|at least|up to|as many as|around|about|nearly|almost|over|roughly)\s+$/iu
const numbers: ReadonlySet<string> = new Set(Object.keys(time.numbers).filter((word) => !/^an?$/u.test(word)))
const parts = new RegExp(
  `\\b(?:${[...numbers].join('|')}|several|some|many|most|another|\\d+) of (?:its|their|his|her|the)\\s+$`,
  'iu',
)
const articles = /^(?:an?|the|its|their|his|her|this|these|that|those|another|some|any|each)$/iu
const months = new RegExp(`\\b(?:${Object.keys(time.months).join('|')})\\.?,?\\s+$`, 'u')
const which: ReadonlySet<string> = new Set([...tellings.other, ...tellings.going, 'alleged', 'suspected'])
/** what stands before a phrase that has no article */
const beginning: ReadonlySet<string> = new Set(
  'after when as that while where of in by from with for on against over if'.split(' '),
)
const others: ReadonlySet<string> = new Set(functionWords.words.en.split(' '))
