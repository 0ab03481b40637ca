import { pronounOf } from '../../mentions/pronouns.ts'
import type { Description } from './description.ts'
import { homeOf, type Reference, type Referent } from './discourse.ts'

/**
 * "the latter", "the former" (RES14), and a number or "others" without a noun (RES13); undefined where the words are none of
 * these, null where they stay open.
 */
export function countedReference(
  description: Description,
  referents: readonly Referent[],
): Reference | null | undefined {
  const words = description.words.map((word) => word.toLowerCase())
  if (words.length === 1 && (words[0] === 'latter' || words[0] === 'former'))
    return namedInTurn(description, referents, words[0])
  return isBareCount(words) ? othersOf(description, referents) : undefined
}

/** The last, or the last but one, of those of different states named before in the sentence. */
function namedInTurn(at: Description, referents: readonly Referent[], which: 'latter' | 'former'): Reference | null {
  const turns = turnsIn(before(at, referents)).slice(-2)
  const found = turns.length < 2 ? undefined : turns.at(which === 'latter' ? -1 : 0)
  return found ? { actors: found.actors, reasons: [`the ${which} of those named`] } : null
}

/** Those of one state each, each as it follows another. */
function turnsIn(named: readonly Referent[]): readonly Referent[] {
  const turns: Referent[] = []
  for (const one of named.toSorted((a, b) => a.start - b.start)) {
    if (one.together || one.actors.length !== 1) continue
    const last = turns.at(-1)
    if (last === undefined || homeOf(last.actors[0]!) !== homeOf(one.actors[0]!)) turns.push(one)
  }
  return turns
}

/**
 * "killed three Greek soldiers and wounded five others": of the same kind; not where "and" joins them as another kind, and never more
 * of a person with a name, or of one official, who tells of them, nor of those who do it to them (RES191).
 */
function othersOf(at: Description, referents: readonly Referent[]): Reference | null {
  const doers = new Set(at.actedOnBy.map(({ id }) => id))
  const isDoer = (one: Referent) => one.actors.some(({ id }) => doers.has(id))
  const groups = before(at, referents).filter((one) => one.party && !one.together && !isDoer(one))
  if (groups.some((one) => at.start - one.end <= ' and '.length)) return null
  const found = groups.findLast((one) => one.actors.length === 1 && isKind(one))
  return found ? { actors: found.actors, reasons: ['more of those counted before'] } : null
}

function isKind({ actors: [first], number }: Referent): boolean {
  if (first === undefined || first.id === homeOf(first) || first.kind === 'person') return false
  return number === 'many' || !first.sectors.includes('GOV')
}

function before({ sentence, start }: Description, referents: readonly Referent[]): readonly Referent[] {
  return referents.filter((one) => one.sentence === sentence && one.end <= start && one.actors.some(homeOf))
}

function isBareCount(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const isFurther = words[0] === 'another' && words.length === 2
  const counted = isFurther || words.slice(0, -1).every(isCount)
  const isNumber = isCount(last) && pronounOf(last) === null && (isFurther || last !== 'two')
  return counted && (/^(?:others|more)$/.test(last) || isNumber)
}

function isCount(word: string): boolean {
  return /^(?:\d[\d,.]*|at|least|about|around|some|nearly|over|more|than|up|to|three|four|five|six|seven|eight|nine|ten|eleven|twelve|two|several|many|dozens|of)$/.test(
    word,
  )
}
