import cities from '../../data/datelines/cities.json' with { type: 'json' }
import kickers from '../../data/datelines/kickers.json' with { type: 'json' }
import { parsePlainDate } from '../base/parse-plain-date.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** The place, day and agency a report begins with; `end` is the offset where its first sentence starts. */
export interface Dateline {
  readonly end: number
  readonly place: string
  readonly date: PlainDate | null
}

const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
export const month: string =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
const date = `${weekday}(?:${day} ${month}|${month} ${day})(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}`
// ATHENS · ADDIS ABABA · TEL AVIV/GAZA CITY · PORT-AU-PRINCE · ST. PETERSBURG · U.N. HEADQUARTERS · N'DJAMENA
const upper = "(?:\\p{Lu}[\\p{Lu}.'’]+(?:-\\p{Lu}[\\p{Lu}.'’]*)*|[\\p{Lu}]\\.)"
const capitals = `${upper}(?:[ /-]${upper}){0,4}`
const title = "(?:\\p{Lu}[\\p{L}.'’-]*|of|and|the|de|del|la|al)"
const region = `(?:,? ?\\(?${title}(?: ${title}){0,3}\\)?)`
const mixed = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}"
const agency = '(?:\\s*(?:\\((?:\\p{Lu}[^()]{1,40}|dpa)\\)|/\\p{Lu}[\\p{L} .-]{0,30}/))'
// an en dash or hyphen with no space beside it joins two words: "EU–China"; old wires write "_" for a dash
const dash = '(?:\\s*(?:[—―]+|-{2,3}|_)\\s*|\\s+[–-]\\s+|\\s+–|–\\s+|\\.[–-]\\s+)'
const starts = '(?:$|(?=["“‘\'«(\\[]*[\\p{Lu}\\d]))'
const dayPart = `(?:,? (?<date>${date}),?| \\((?<bracketed>${date})\\))`
const marked = new RegExp(
  `^(?<place>${capitals}|${mixed})\\.?(?<region>, ${title}(?: ${title}){0,3})?${dayPart}?(?<agency>${agency})?(?:${dash}|(?<colon>:)\\s+)${starts}`,
  'u',
)
// MOSCOW, September 13. /TASS/. · New Delhi, Oct 14 (PTI)
const signed = new RegExp(
  `^(?<place>${capitals}|${mixed})(?<region>, ${title}(?: ${title}){0,3})?, (?<date>${date})\\.?(?<agency>${agency})\\.?\\s+${starts}`,
  'u',
)
const alone = new RegExp(`^(?<place>${capitals}|${mixed})${region}?,? (?<date>${date})(?<agency>${agency})?\\.?$`, 'u')
const kickerWords = new Set(kickers.words)
const knownCities = new Set(cities.cities)

/**
 * The dateline that a paragraph begins with: `ATHENS, 5 December 2025 —`, `KAMPALA, Uganda (AP) —`, `MOSCOW, Jan. 6
 * (Reuters) -`, signed by its agency without a dash (`Lomé, May 6 (GNA) The`), or one on a line of its own. Null when there is none: "NATO — the alliance" and "Paris — the city" are
 * sentences, `EXCLUSIVE:` and `PRESENTER:` name no place.
 */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160)
  const match = marked.exec(head) ?? signed.exec(head) ?? (paragraph.length < 120 ? alone.exec(head) : null)
  const { place, region, agency, colon, ...dates } = match?.groups ?? {}
  if (match === null || place === undefined) return null
  const isKnown = knownCities.has(folded(place))
  if (!isKnown && !isPlace(place)) return null
  const date = dates.date ?? dates.bracketed
  const isCapitals = place === place.toUpperCase() && /\p{Lu}{2}/u.test(place)
  // speakers of a transcript are set like places before a colon, and sentences begin like places in small letters
  const isSure =
    isKnown || date !== undefined || (isCapitals && (colon === undefined || (region ?? agency) !== undefined))
  const isSigned = isCapitals || date !== undefined || agency !== undefined
  if (!isSure || !isSigned) return null
  return { end: match[0].length, place, date: date === undefined ? null : parsePlainDate(date) }
}

function isPlace(words: string): boolean {
  const isKicker = kickerWords.has(words.toLowerCase().replace(/\s*\d+$/u, ''))
  return (
    !isKicker &&
    !/^(?:On|In|By|At|As|Since|From|Until|After|Before|The|Published|Posted|Updated|Issued|Released|Date|Last)\b|day\b/iu.test(
      words,
    )
  )
}

function folded(place: string): string {
  return place
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
}
