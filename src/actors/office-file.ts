import { countWhile } from '../base/count-while.ts'
import { dataText } from './data-file.ts'
import { nameKey } from './name-key.ts'
import { type OfficeCode, officeCodes } from './office.ts'
import { type PersonName, personName, soundKey } from './person-key.ts'

/** A person of the office lists, in one state or body, with the terms held there. */
export interface Holder {
  /** ISO 3166-1 alpha-3 or the code of a body; null for a state that few recognise */
  readonly state: string | null
  /** the first is the name shown, others are spellings */
  readonly names: readonly PersonName[]
  readonly terms: readonly HeldTerm[]
}

/** Dates are `YYYY-MM-DD`, filled to the first and last day where a list gave the month or the year alone. */
export interface HeldTerm {
  readonly office: OfficeCode
  readonly title: string
  readonly from: string | null
  /** null: still held when the lists were taken, in spring 2026 */
  readonly to: string | null
  readonly sure: number
}

interface OfficeFile {
  readonly offices: readonly (OfficeCode | undefined)[]
  readonly titles: readonly string[]
  /** one a person, sorted by state */
  readonly people: readonly string[]
  /** one a word of a name, with the people so called, sorted by `soundKey` */
  readonly words: readonly string[]
}

let file: OfficeFile | null = null
const parsed = new Map<number, Holder>()

/** People one of whose names begins or ends with the word (as `personWords` gives it). */
export function holdersByWord(word: string): readonly Holder[] {
  return soundAlikes(word)
    .filter((line) => line.startsWith(`${word} `))
    .flatMap(holdersOn)
}

/** People one of whose names begins or ends with a word that sounds alike. */
export function holdersBySound(word: string): readonly Holder[] {
  return soundAlikes(word).flatMap(holdersOn)
}

/** Everybody of a state or body. */
function holdersOf(state: string): readonly Holder[] {
  const { people } = load()
  const found: Holder[] = []
  for (
    let at = countWhile(people, (line) => line.slice(0, line.indexOf('\t')) < state);
    people[at]?.startsWith(`${state}\t`);
    at++
  ) {
    found.push(holderAt(at))
  }
  return found
}

function load(): OfficeFile {
  if (file !== null) return file
  const [offices, titles, ...people] = dataText('offices/offices.txt').trimEnd().split('\n')
  file = {
    offices: offices!.split('|').map((code) => officeCodes.find((one) => one === code)),
    titles: titles!.split('|'),
    people,
    words: dataText('offices/names.txt').trimEnd().split('\n'),
  }
  return file
}

/** Everybody who held the office in the state or body, with each term. */
export function termsOf(state: string, office: OfficeCode): readonly { holder: Holder; term: HeldTerm }[] {
  const key = `${state} ${office}`
  const known = byOffice.get(key)
  if (known !== undefined) return known
  const found = holdersOf(state).flatMap((holder) =>
    holder.terms.filter((term) => term.office === office).map((term) => ({ holder, term })),
  )
  byOffice.set(key, found)
  return found
}

const byOffice = new Map<string, readonly { holder: Holder; term: HeldTerm }[]>()

/** The lines of the word index whose word sounds like this one. */
function soundAlikes(word: string): string[] {
  const { words } = load()
  const sound = soundKey(word)
  const soundAt = (line: string) => soundKey(line.slice(0, line.indexOf(' ')))
  const lines: string[] = []
  for (
    let at = countWhile(words, (line) => soundAt(line) < sound);
    at < words.length && soundAt(words[at]!) === sound;
    at++
  ) {
    lines.push(words[at]!)
  }
  return lines
}

function holdersOn(line: string): Holder[] {
  return line
    .split(' ')
    .slice(1)
    .map((at) => holderAt(Number.parseInt(at, 36)))
}

function holderAt(at: number): Holder {
  const holder = parsed.get(at) ?? toHolder(load().people[at]!)
  parsed.set(at, holder)
  return holder
}

function toHolder(line: string): Holder {
  const [state, names, terms] = line.split('\t')
  return {
    state: state === '-' ? null : state!,
    names: names!.split('|').map((name) => personName(nameKey(name))),
    terms: terms!.split(';').map(toTerm),
  }
}

function toTerm(field: string): HeldTerm {
  const { offices, titles } = load()
  const [office, title, from, to, sure] = field.split(',')
  return {
    office: offices[Number.parseInt(office!, 36)] ?? 'minister',
    title: titles[Number.parseInt(title!, 36)] ?? '',
    from: day(from, 'from'),
    to: day(to, 'to'),
    sure: Number(sure || 1),
  }
}

/** Fills a month or a year: to its first day as a beginning, to its last as an end. */
function day(digits: string | undefined, end: 'from' | 'to'): string | null {
  if (digits === undefined || digits === '') return null
  const year = digits.slice(0, 4)
  const month = digits.slice(4, 6) || (end === 'from' ? '01' : '12')
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${digits.slice(6, 8) || (end === 'from' ? '01' : String(last))}`
}
