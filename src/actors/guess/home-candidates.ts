import { overlaps } from '../../base/span.ts'
import type { EventType } from '../../reader/codebook.ts'
import type { Scored } from '../../reader/reader.ts'
import { homes, type Referent, type WeakRule } from '../references/discourse.ts'
import type { Part } from '../references/roles.ts'
import type { Title } from '../titles.ts'

/** A party whose own words and whose article do not say whose it is, with what stands around it. */
export interface OpenParty {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly number: 'one' | 'many' | 'unknown'
  /** ends with the name of a person, holds another unknown name, or is a plain noun */
  readonly kind: 'person' | 'name' | 'noun'
  /** its last word, in the singular and small letters */
  readonly head: string
  readonly title: Title | null
  readonly parts: readonly PartHomes[]
  /** what a rule says that is right only mostly */
  readonly rule: { readonly name: WeakRule; readonly codes: readonly string[] } | null
  /** where the reader points to for its state or body; null where it cannot */
  readonly pointer: readonly Scored[] | null
  /** the word of its sentence at an offset, counted from the begin of the sentence */
  readonly wordAt: (offset: number) => number
}

/** One event that the party has a part in, with the states and bodies of the others. */
export interface PartHomes {
  readonly type: EventType
  readonly side: Part['side']
  readonly beside: readonly string[]
  readonly across: readonly string[]
  /** of the only other one in a contact */
  readonly facing: readonly string[]
  readonly places: readonly string[]
}

/** A state or body that the party may belong to, and what speaks for or against it. */
export interface HomeCandidate {
  readonly code: string
  readonly features: readonly string[]
  /** share of the reader's pointer that falls on its names in the party's sentence; null where it is not named there */
  readonly pointed: number | null
}

/**
 * Every state or body that the party's sentence or the two before it speak of. A feature says where it is named (`place:two`:
 * as a place, in a sentence that speaks of two), how far from the party, or what part it has in the party's act
 * (`scene:ASSAULT:recipient`: the place of an attack on the party); each also with the kind of party and with its head noun.
 */
export function homeCandidates(party: OpenParty, referents: readonly Referent[]): readonly HomeCandidate[] {
  const near = referents.filter((one) => isNear(one, party))
  const { head, rule } = party
  const codes = new Set([...near.flatMap(({ actors }) => homes(actors)), ...(rule?.codes ?? [])])
  const kind = kindOf(party)
  const acts = party.parts.map(({ type, side }) => `${type}:${side}`)
  const always = [kind, head, ...acts, ...acts.map((act) => `${kind}|${act}`)]
  return [...codes].map((code): HomeCandidate => {
    const own = [...new Set([...whereNamed(code, party, near), ...whatPart(code, party), ...whatRule(code, party)])]
    return {
      code,
      pointed: pointedAt(code, party, near),
      features: [...own, ...own.map((one) => `${kind}|${one}`), ...own.map((one) => `${head}|${one}`), ...always],
    }
  })
}

function pointedAt(code: string, { pointer, sentence }: OpenParty, near: readonly Referent[]): number | null {
  const names = near.filter((one) => one.sentence === sentence && homes(one.actors).includes(code))
  if (pointer === null || names.length === 0) return null
  const words = pointer.filter((word) => names.some((name) => overlaps(name, word)))
  return words.reduce((sum, { score }) => sum + score, 0)
}

function isNear(one: Referent, { start, end, sentence }: OpenParty): boolean {
  const back = sentence - one.sentence
  return !one.together && back >= 0 && back <= 2 && !(one.start === start && one.end === end)
}

function whereNamed(code: string, party: OpenParty, near: readonly Referent[]): readonly string[] {
  const isOf = ({ actors }: Referent) => homes(actors).includes(code)
  const here = near.filter(({ sentence }) => sentence === party.sentence)
  const spoken = new Set(here.flatMap(({ actors }) => homes(actors))).size
  const own = here.filter(isOf)
  if (own.length === 0) {
    const before = near.filter(isOf)
    if (before.length === 0) return ['back:far']
    const back = party.sentence - Math.max(...before.map(({ sentence }) => sentence))
    const all = new Set(near.flatMap(({ actors }) => homes(actors))).size
    return [`back:${back}`, `back:${spoken === 0 ? 'alone' : 'beside'}`, `back:${all === 1 ? 'only' : 'several'}`]
  }
  const count = spoken === 1 ? 'only' : spoken === 2 ? 'two' : 'more'
  const at = party.wordAt(party.start)
  const [gap = 0] = own.map(({ start }) => party.wordAt(start) - at).toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const first = here.toSorted((a, b) => a.start - b.start)[0]
  return [
    `here:${count}`,
    `gap:${gap < 0 ? 'before' : 'after'}:${distance(Math.abs(gap))}`,
    ...(own.some(({ place }) => place) ? [`place:${count}`] : []),
    ...(own.some(({ party, place }) => party && !place) ? [`party:${count}`] : []),
    ...(own.some(({ party, place }) => !party && !place) ? [`named:${count}`] : []),
    ...(first && isOf(first) ? ['first'] : []),
    ...(/^[A-Z]{3}$/.test(code) ? [] : ['body']),
  ]
}

function whatPart(code: string, { parts }: OpenParty): readonly string[] {
  return parts.flatMap(({ type, side, beside, across, places }) => [
    ...(places.includes(code) ? ['scene', `scene:${type}:${side}`] : []),
    ...(across.includes(code) ? ['across', `across:${type}:${side}`] : []),
    ...(beside.includes(code) ? ['beside', `beside:${type}`] : []),
  ])
}

function whatRule(code: string, { rule }: OpenParty): readonly string[] {
  if (rule === null) return ['rule:none']
  return rule.codes.includes(code) ? [`rule:${rule.name}`] : [`rule:${rule.name}:other`]
}

function kindOf({ kind, title, number }: OpenParty): string {
  const what = kind === 'noun' ? (title?.sectors[0] ?? (title?.office ? 'office' : 'noun')) : kind
  return `${what}:${number}`
}

function distance(words: number): string {
  const most = [2, 5, 10, 20].find((bound) => words <= bound)
  return most === undefined ? 'far' : String(most)
}
