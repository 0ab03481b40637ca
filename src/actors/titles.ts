import phraseWords from '../../data/reference/phrase-words.json' with { type: 'json' }
import type { Sector } from './actor.ts'
import { type OfficeCode, officeCodes } from './office.ts'
import { type TitleWord, titleWords } from './title-words.ts'

/** What the words of a title or a bare noun say of who it is. */
export interface Title {
  readonly office: OfficeCode | null
  readonly sectors: readonly Sector[]
  readonly kind: 'person' | 'group' | 'body'
  /** the state, only where the words make it nearly certain */
  readonly impliedState: string | null
  /** "former", "ex-", "late": the office is no longer held */
  readonly former: boolean
  /** the words that said so, in lower case */
  readonly words: string
}

/**
 * Reads the title in a noun phrase ("Turkish Foreign Minister Hakan Fidan", "spokesman for the Kremlin", "rebel
 * leaders"); null when it holds none. The head decides; words before it lend their sector to a head without one.
 */
export function parseTitle(words: string): Title | null {
  const tokens = tokensOf(words)
  const found = matches(tokens)
  const head = headOf(tokens, found)
  if (head === null) return null
  const lender =
    head.word.sectors.length > 0 ? undefined : found.find((one) => one !== head && one.word.sectors.length > 0)
  return {
    office: withDeputy(head, tokens),
    sectors: isAircraft(head, tokens) ? ['MIL'] : sectorsOf(head, lender),
    kind: head.word.kind,
    impliedState: head.word.impliedState,
    former: tokens.slice(0, head.start).some((token) => formerWords.has(token)),
    words: tokens.slice(head.start, head.end).join(' '),
  }
}

interface Match {
  readonly start: number
  readonly end: number
  readonly word: TitleWord
}

const longest = 6
/** heads that speak for a government unless a word before them says otherwise ("rebel leaders") */
const governing = /^(?:leader|official|chief|head|delegate|counterpart|representative|deputy leader|figure)/
const breaks: ReadonlySet<string> = new Set(phraseWords.breaks.split(' '))
const formerWords: ReadonlySet<string> = new Set(phraseWords.former.split(' '))
const warBomber = /(?:^|[ -])(?:strategic|heavy|stealth|capable|range|fighter|air force)$/
const deputyWords: ReadonlySet<string> = new Set(phraseWords.deputies.split(' '))

function tokensOf(words: string): string[] {
  return words
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\bex-(?=\w)/g, 'ex ')
    .replace(/(\w)'s\b/g, '$1')
    .replace(/\bvice\s?-\s?(?=\w)/g, 'vice ')
    .replace(/,/g, ' , ')
    .split(/\s+/)
    .filter((token) => token !== '' && token !== 'the' && token !== 'a' && token !== 'an')
}

/** Longest phrases first, from left to right, without overlap. */
function matches(tokens: readonly string[]): Match[] {
  const known = titleWords()
  const found: Match[] = []
  for (let start = 0; start < tokens.length; start++) {
    for (let end = Math.min(tokens.length, start + longest); end > start; end--) {
      const word = known.get(tokens.slice(start, end).join(' '))
      if (word === undefined || isAdjective(word, tokens[end])) continue
      found.push({ start, end, word })
      start = end - 1
      break
    }
  }
  return found
}

/** RES116: "National" before another word of a name is no person; "a national of Chad" is. */
function isAdjective({ phrase }: TitleWord, next: string | undefined): boolean {
  return phrase === 'national' && next !== undefined && !breaks.has(next)
}

/** The head is the last match before the first preposition that follows a match ("envoy of the army" → envoy). */
function headOf(tokens: readonly string[], found: readonly Match[]): Match | null {
  let head: Match | null = null
  for (const match of found) {
    if (head !== null && tokens.slice(head.end, match.start).some((token) => breaks.has(token))) break
    if (head !== null && isTitleBeforeName(head, match)) continue
    head = match
  }
  return head
}

/** "President Major", "Army Chief General Munir": what follows a full office belongs to the name, as surname or rank. */
function isTitleBeforeName(head: Match, match: Match): boolean {
  if (head.word.office === null || head.word.kind !== 'person' || match.start !== head.end) return false
  if (match.word.kind !== 'person') return false
  return match.word.office === 'commander' || (match.word.office === null && match.word.sectors.length === 0)
}

function sectorsOf(head: Match, lender: Match | undefined): readonly Sector[] {
  if (head.word.sectors.length > 0) return head.word.sectors
  if (lender !== undefined) return lender.word.sectors
  return governing.test(head.word.phrase) ? ['GOV'] : []
}

/** "F-16 fighters", "a Tu-95 bomber": behind its designation it is a machine (RES42). */
function isAircraft({ start, word }: Match, tokens: readonly string[]): boolean {
  if (word.phrase !== 'fighter' && word.phrase !== 'bomber') return false
  // "Tu - 95": a reader of words may cut a designation at its hyphen
  const before = tokens.slice(0, start).join(' ').replace(/ - /g, '-')
  return /(?:^| )\p{L}{1,3}-?\d\S*$/u.test(before) || warBomber.test(before)
}

function withDeputy(head: Match, tokens: readonly string[]): OfficeCode | null {
  const { office } = head.word
  if (office === null || !deputyWords.has(tokens[head.start - 1] ?? '')) return office
  return officeCodes.find((code) => code === `deputy-${office}`) ?? office
}
