import affixes from '../../../data/reference/affixes.json' with { type: 'json' }
import descriptions from '../../../data/reference/descriptions.json' with { type: 'json' }
import nameWords from '../../../data/reference/name-words.json' with { type: 'json' }
import phraseWords from '../../../data/reference/phrase-words.json' with { type: 'json' }
import titles from '../../../data/reference/title-words.json' with { type: 'json' }
import { singularOf } from '../../mentions/phrase-number.ts'

/** Words that can be the head of a title before a name ("minister"). */
export const titleHeads: ReadonlySet<string> = new Set(titles.heads.split(' '))
/** Words that stand beside a head in a title ("foreign"). */
export const titleModifiers: ReadonlySet<string> = new Set(titles.modifiers.split(' '))
/** Parts before a hyphen after which a name does not say whose the party is ("pro-"). */
export const affixesBefore: ReadonlySet<string> = new Set(affixes.before.split(' '))
/** Parts after a hyphen before which a name does not say whose the party is ("-backed"). */
export const affixesAfter: ReadonlySet<string> = new Set(affixes.after.split(' '))
/** Small words inside names of persons ("Ursula von der Leyen"). */
export const nameParticles: ReadonlySet<string> = new Set(nameWords.particles.split(' '))
/** Capitalised at the start of a sentence without being names. */
export const openers: ReadonlySet<string> = new Set(nameWords.openers.split(' '))
/** What the name of a ship of a navy begins with ("USS"). */
export const shipPrefixes: ReadonlySet<string> = new Set(nameWords.ships.split(' '))
/** "Lake Victoria": what is called so is no town */
export const landforms: ReadonlySet<string> = new Set(nameWords.landforms.split(' '))
/** Days and months, capitalised though they name nobody. */
export const calendar: ReadonlySet<string> = new Set(nameWords.calendar.split(' '))

/** What opens a form of address ("His Majesty", "H.E."): its capital makes no name of it. */
export const courtesy = /^(?:His|Her|Your|Their|H\.(?:R\.)?[EHM]\.?)$/

/** What no description of a person goes on over: marks, relatives, verbs of being and saying. */
export const clauseWords: ReadonlySet<string> = new Set(descriptions.clauseWords)

/** Begins with a capital letter of any script. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}

/** The first word of a sentence, if it has its capital only from there ("Police", "People"). */
export function isOpener(words: readonly string[], at: number): boolean {
  return at === 0 && openers.has((words[at] ?? '').toLowerCase())
}

/** A word in small letters that can be the head of a title, or its plural. */
export function isTitleHead(lower: string): boolean {
  return titleHeads.has(lower) || titleHeads.has(singularOf(lower))
}

/** RES114: "Allies", "Member States": whose they are stands beside it, and it names nobody. */
export function isOfMany(word: string): boolean {
  return ofMany.has(singularOf(word.toLowerCase()))
}

const ofMany: ReadonlySet<string> = new Set(nameWords.ofMany.split(' '))

/** A plural that no list knows and that by its ending is of persons who do something ("florists", "lorry drivers"). */
export function isPeople(word: string): boolean {
  return /^\p{Ll}+(?:[eo]rs|ists|men|women)$/u.test(word) && !things.has(word)
}

/** The word that determines the noun phrase beginning at `from`, in small letters: back over adjectives ("its unarmed | observers", RES11). */
export function determinerOf(words: readonly string[], from: number): string {
  let at = from - 1
  while (at >= from - 3 && adjective.test(words[at] ?? '')) at--
  const found = (words[at] ?? '').toLowerCase()
  return at === from - 1 || determiners.has(found) ? found : (words[from - 1] ?? '').toLowerCase()
}

const things: ReadonlySet<string> = new Set(descriptions.things)
const determiners: ReadonlySet<string> = new Set(phraseWords.determiners.split(' '))
const adjective =
  /^(?:own|old|new|main|two|three|four|five|six|former|first|last|many|un[a-z]+ed|[a-z]+(?:al|ive|ous|ful|ern|able|ible|ary|less|ian))$/
