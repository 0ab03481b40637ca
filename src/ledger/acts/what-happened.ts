import functionWords from '../../../data/languages/function-words.json' with { type: 'json' }
import lists from '../../../data/ledger/topics.json' with { type: 'json' }
import { lookup } from '../../actors/gazetteer.ts'
import { type Span, slice } from '../../base/span.ts'
import type { RapportEvent } from '../../events/event.ts'
import { isParty } from '../evidence.ts'
import { startOfPhrase } from './start-of-phrase.ts'

/**
 * The words of the first telling of an act, as they stand in the text: from its first party or trigger to its last word. Where
 * and when it was may end them, but not begin them: "took effect on Tuesday, and London recalled its envoy". A phrase that they
 * cut goes on to its end (LE425).
 */
export function whatHappened({ evidence }: RapportEvent, text: string, names: readonly Span[] = []): string {
  const [first] = evidence
  if (first === undefined) return ''
  const parties = first.roles.filter(isParty)
  const around = first.roles.filter(({ role }) => role === 'place' || role === 'when')
  const start = Math.min(...[first.trigger, ...parties].map((part) => part.start))
  const end = Math.max(...[first.trigger, ...parties, ...around].map((part) => part.end))
  const rest = text.slice(end, first.end)
  const whole =
    end +
    (unwanted.exec(rest)?.[0].length ?? (end === first.trigger.end ? objectOf(rest, text.slice(0, end)).length : 0))
  const from = startOfPhrase(text.slice(first.start, start), text.slice(start, whole), start === first.trigger.start)
  return text
    .slice(first.start + from, endOfPhrase({ start, end: whole }, first.end, text, names))
    .replace(/\s+/gu, ' ')
}

/** "recall | their envoys", "suspended | consular services", "withdrew | from a joint panel": what an act that ends the words is done to. */
function objectOf(rest: string, act: string): string {
  const opens = objectBehind.exec(rest)?.[0] ?? ''
  const noun = nounPhrase(rest.slice(opens.length))
  const isBare = rest.startsWith(' ') && plural.test(noun) && /\p{Ll}$/u.test(act)
  return noun !== '' && (opens !== '' || isBare) ? opens + noun : ''
}

/** "declared the envoy | persona non grata" */
const unwanted = /^,? person(?:a|ae|as) non grata[es]?/u

/**
 * LE425: where a phrase ends that is cut within a name, at a hyphen, before what a possessive or the adjective of a state belongs to
 * ("duties on Chadian | salt"), or before "of".
 */
function endOfPhrase(what: Span, until: number, text: string, names: readonly Span[]): number {
  const name = names.find(({ start, end }) => start < what.end && what.end < end)
  const hyphen = /^-\p{L}+/u.exec(text.slice(what.end, until))?.[0] ?? ''
  const end = name?.end ?? what.end + hyphen.length
  const rest = text.slice(end, until)
  const opens =
    /^['’]s?(?= )|^ of (?:(?:the|a|an|its|their|his|her) )?(?!\S+ing )(?=\S)/u.exec(rest)?.[0] ??
    (isAdjective(slice(text, { start: what.start, end })) ? '' : null)
  if (opens === null) return end
  const noun = nounPhrase(rest.slice(opens.length))
  const next = end + opens.length + noun.length
  return noun === '' ? end : endOfPhrase({ start: end, end: next }, until, text, names)
}

/** Whether words end on the adjective of a state, or on a short name that is used as one: "U.S."; not on its people ("Chadians"). */
function isAdjective(words: string): boolean {
  const last = [1, 2, 3].map((count) => words.split(/\s+/u).slice(-count).join(' '))
  return shortName.test(words) || last.some((name) => !plural.test(name) && lookup(name)[0]?.via === 'demonym')
}

/** The words before a noun and the noun: up to a mark, a word of another part or a participle, and not beyond a plural. */
function nounPhrase(rest: string): string {
  const found: string[] = []
  for (const [whole, word = ''] of rest.matchAll(/\s?([\p{L}\p{N}’'-]+)/guy)) {
    const isParticiple = found.length > 0 && /(?:ing|ed)$/u.test(word)
    if (isParticiple || found.length === mostWords || others.has(word.toLowerCase()) || /ly$/u.test(word)) break
    found.push(whole)
    if (plural.test(word)) break
  }
  return found.join('')
}

const objectBehind = /^ (?:from an?|its|their|his|her|the|an?|some|all|this|these)(?= )/u
/** "of U.S.", not "if the U.S." */
const shortName = /(?<!(?:^|\s)the)\s(?:U\.?S\.?|U\.?K\.?|EU|UN)$/u
const plural = /[^s'’]s$/u
const mostWords = 5
/** words that no noun phrase goes on with */
const others: ReadonlySet<string> = new Set([
  ...functionWords.words.en.split(' ').filter((word) => word !== 'one' && word !== 'two'),
  ...lists.edges,
  ...lists.after,
])
