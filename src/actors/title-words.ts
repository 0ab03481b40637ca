import { type Sector, sectors } from './actor.ts'
import { dataRows, parts } from './data-file.ts'
import { type OfficeCode, officeCodes } from './office.ts'

/** What one phrase of the title lists says. */
export interface TitleWord {
  /** the phrase in the singular, as the list has it */
  readonly phrase: string
  readonly office: OfficeCode | null
  /** empty where the word before decides ("rebel leader") */
  readonly sectors: readonly Sector[]
  readonly kind: 'person' | 'group' | 'body'
  readonly impliedState: string | null
}

let words: ReadonlyMap<string, TitleWord> | null = null

/** Every title phrase in lower case and without "the", with plurals and with each portfolio of a minister and a ministry. */
export function titleWords(): ReadonlyMap<string, TitleWord> {
  words ??= read()
  return words
}

function read(): ReadonlyMap<string, TitleWord> {
  const found = new Map<string, TitleWord>()
  const add = (phrase: string, word: TitleWord) => {
    const key = phrase.replace(/\bthe /g, '')
    if (!found.has(key)) found.set(key, word)
  }
  for (const [office, sector, kind, state, phrases] of dataRows('actors/titles.txt')) {
    const word: Omit<TitleWord, 'phrase'> = {
      office: officeOf(office),
      sectors: sectorsOf(sector),
      kind: kind === 'group' || kind === 'body' ? kind : 'person',
      impliedState: state === '-' ? null : state!,
    }
    for (const phrase of parts(phrases)) {
      const said = { ...word, phrase }
      add(phrase, said)
      if (word.kind === 'person') add(plural(phrase), { ...said, kind: 'group' })
      else add(plural(phrase), said)
    }
  }
  for (const [office, sector, portfolios] of dataRows('actors/portfolios.txt')) {
    for (const portfolio of parts(portfolios)) addMinister(add, officeOf(office), sectorsOf(sector), portfolio)
  }
  return found
}

function addMinister(
  add: (phrase: string, word: TitleWord) => void,
  office: OfficeCode | null,
  sectorsThere: readonly Sector[],
  portfolio: string,
): void {
  const minister: TitleWord = {
    phrase: `${portfolio} minister`,
    office,
    sectors: sectorsThere,
    kind: 'person',
    impliedState: null,
  }
  const ministry: TitleWord = {
    phrase: `${portfolio} ministry`,
    office: null,
    sectors: sectorsThere,
    kind: 'body',
    impliedState: null,
  }
  for (const [one, many] of [
    ['minister', 'ministers'],
    ['secretary', 'secretaries'],
  ] as const) {
    for (const phrase of [`${portfolio} ${one}`, `${one} of ${portfolio}`, `${one} for ${portfolio}`]) {
      if (one === 'secretary' && phrase !== `${portfolio} secretary`) continue
      add(phrase, minister)
      add(phrase.replace(one, many), { ...minister, kind: 'group' })
    }
  }
  for (const phrase of [`secretary of state for ${portfolio}`, `minister of state for ${portfolio}`])
    add(phrase, minister)
  for (const body of ['ministry', 'department']) {
    for (const phrase of [`${portfolio} ${body}`, `${body} of ${portfolio}`, `${body} for ${portfolio}`]) {
      add(phrase, ministry)
      add(phrase.replace(body, body === 'ministry' ? 'ministries' : 'departments'), ministry)
    }
  }
}

/** The plural of a phrase: of its head, the word before "of", "for", "in" or "to", else of the last word. */
function plural(phrase: string): string {
  const head = /^(.*?)( (?:of|for|in|to) .*|-elect|-designate|-general)$/.exec(phrase)
  if (head !== null && head[1] !== '') return `${plural(head[1]!)}${head[2]}`
  if (phrase.endsWith('.')) return phrase
  if (/(?:man)$/.test(phrase) && !/(?:german|roman|human)$/.test(phrase)) return phrase.replace(/man$/, 'men')
  if (/child$/.test(phrase)) return `${phrase}ren`
  if (/[^aeiou]y$/.test(phrase)) return phrase.replace(/y$/, 'ies')
  if (/(?:s|x|ch|sh)$/.test(phrase)) return `${phrase}es`
  return `${phrase}s`
}

function officeOf(field: string | undefined): OfficeCode | null {
  return officeCodes.find((code) => code === field) ?? null
}

function sectorsOf(field: string | undefined): Sector[] {
  return sectors.filter((sector) => parts(field).includes(sector))
}
