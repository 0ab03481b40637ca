import type { Sentence } from '../sentences/sentence.ts'
import { candidatesOf, findAntecedent, type Known } from './antecedents.ts'
import type { Chain, LooseMention, Mention } from './mention.ts'
import { acronymOf, isPersonName, nameKeys, tailName } from './name-keys.ts'
import { pronounOf } from './pronouns.ts'
import { areRelatives } from './relatives.ts'

/**
 * Joins mentions of one party: the same name, the surname after the full name, the short form after the long one, a
 * title beside its name, and pronouns by their antecedent.
 */
export function linkMentions(
  text: string,
  sentences: readonly Sentence[],
  loose: readonly LooseMention[],
): { mentions: readonly Mention[]; chains: readonly Chain[] } {
  const leader = loose.map((_, id) => id)
  const reasons = new Map<number, string[]>()
  const find = (id: number): number => {
    let at = id
    for (let up = leader[at]; up !== undefined && up !== at; up = leader[at]) at = up
    return at
  }
  const join = (a: number, b: number, reason: string) => {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
    if (first === second) return
    leader[second] = first
    reasons.set(first, [...(reasons.get(first) ?? []), ...(reasons.get(second) ?? []), reason])
  }
  linkNames(text, loose, join)
  linkNeighbours(text, loose, join)
  linkPronouns(text, sentences, loose, join, find)
  return gather(loose, find, reasons)
}

type Join = (a: number, b: number, reason: string) => void

function linkNames(text: string, loose: readonly LooseMention[], join: Join): void {
  const known = new Map<string, number>()
  const nameOf = (id: number) => personName(text, loose, id)
  for (const mention of loose) {
    const words = text.slice(mention.start, mention.end)
    const tail = tailName(words, mention.kind)
    if (tail === null) continue
    const keys = nameKeys(tail, isPersonName(mention, tail))
    // a lone word may be a surname, whatever the reader took it for
    const asked = tail.includes(' ') ? keys : nameKeys(tail, true)
    const found = asked.map((key) => known.get(key)).filter((id) => id !== undefined)
    const same = found.find((id) => !areRelatives(nameOf(id), nameOf(mention.id)))
    if (same !== undefined) join(same, mention.id, `"${words}" names the same as before`)
    // a relative leaves the surname alone to whom it was said of before
    const own = found.length > 0 && same === undefined ? keys.slice(0, 1) : keys
    for (const key of own) known.set(key, mention.id)
    const short = acronymOf(text, mention)
    if (short !== null) known.set(`=${short.toLowerCase()}`, mention.id)
  }
}

/** The name of the person whom a mention is or names. */
function personName(text: string, loose: readonly LooseMention[], id: number): string {
  const inner = [id, ...(loose[id]?.names ?? [])].map((one) => loose[one]).find((one) => one?.kind === 'PER')
  return inner === undefined ? '' : text.slice(inner.start, inner.end)
}

/** "the Russian foreign minister, Sergei Lavrov" and "Sergei Lavrov, the Russian foreign minister". */
function linkNeighbours(text: string, loose: readonly LooseMention[], join: Join): void {
  for (const [index, mention] of loose.entries()) {
    for (const next of loose.slice(index + 1, index + 8)) {
      if (next.start > mention.end + 7) break
      if (next.sentence !== mention.sentence || next.start < mention.end) continue
      if (!/^,? (?:the |its |his |her |a )?$/.test(text.slice(mention.end, next.start))) continue
      const person = mention.kind === 'PER' ? mention : next.kind === 'PER' ? next : null
      const title = person === mention ? next : mention
      if (
        person === null ||
        title.kind !== 'NOMINAL' ||
        title.number !== 'one' ||
        title.names.some((id) => loose[id]?.kind === 'PER')
      )
        continue
      const between = text.slice(mention.end, next.start)
      if (person === mention && !between.startsWith(',')) continue
      // "X, his office said", "met X, the ministry said"
      const isSaying = / (?:its|his|her) $/.test(between) || verbBehind.test(text.slice(title.end, title.end + 10))
      if (person === mention && title.speaks && isSaying) continue
      join(mention.id, next.id, 'title and name stand side by side')
    }
  }
}

function linkPronouns(
  text: string,
  sentences: readonly Sentence[],
  loose: readonly LooseMention[],
  join: Join,
  find: (id: number) => number,
): void {
  const persons = new Set(loose.filter(({ kind }) => kind === 'PER').map(({ id }) => find(id)))
  const genders = new Map<number, Known['gender']>()
  const knownOf = ({ id, kind }: LooseMention): Known => ({
    person: !unnamed.has(kind) && persons.has(find(id)),
    gender: genders.get(find(id)) ?? null,
  })
  const candidates = candidatesOf(text, sentences, loose)
  for (const mention of loose) {
    if (mention.kind !== 'PRONOUN') continue
    const antecedent = findAntecedent(candidates, mention, knownOf)
    if (antecedent !== null) {
      const words = text.slice(mention.start, mention.end)
      genders.set(find(antecedent.id), pronounOf(words)?.gender ?? null)
      join(antecedent.id, mention.id, `"${words}" stands for "${text.slice(antecedent.start, antecedent.end)}"`)
    }
  }
}

function gather(
  loose: readonly LooseMention[],
  find: (id: number) => number,
  reasons: ReadonlyMap<number, readonly string[]>,
): { mentions: readonly Mention[]; chains: readonly Chain[] } {
  const numbers = new Map<number, number>()
  const members: number[][] = []
  const mentions = loose.map((mention): Mention => {
    const leader = find(mention.id)
    const chain = numbers.get(leader) ?? members.length
    if (chain === members.length) {
      numbers.set(leader, chain)
      members.push([])
    }
    members[chain]?.push(mention.id)
    return { ...mention, chain }
  })
  const leaders = [...numbers.keys()]
  const chains = members.map((ids, id): Chain => {
    const name = ids.find((member) => !unnamed.has(mentions[member]?.kind ?? 'NOMINAL'))
    return { id, mentions: ids, name: name ?? null, reasons: reasons.get(leaders[id] ?? -1) ?? [] }
  })
  return { mentions, chains }
}

/** a word in small letters that does not go on with a description ("the ministry | said", not "the minister | of trade") */
const verbBehind = /^ (?!(?:of|for|in|at|on|from|to|and|with|under|who|whose|that|which)\b)\p{Ll}/u

const unnamed: ReadonlySet<LooseMention['kind']> = new Set(['PRONOUN', 'NOMINAL', 'TITLE'])
