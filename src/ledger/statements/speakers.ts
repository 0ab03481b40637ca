import { type Actor, isNameless } from '../../actors/actor.ts'
import { actorOfCode } from '../../actors/make-actor.ts'
import { isCutOff } from '../../actors/references/cut-off.ts'
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty, Party } from '../../events/parties.ts'
import { isName, type Mention } from '../../mentions/mention.ts'
import type { StatementAnnotation } from '../../reader/reader.ts'
import { specificIds } from '../entry-party.ts'

/** Who says something: in words, and as actors where they are known. */
export interface Speakers {
  readonly words: string
  readonly actors: readonly string[]
  /** one of them has a name in the sentence, or is a pronoun that has one elsewhere */
  readonly named: boolean
}

/** The speakers of a statement, each once; a state beside its own people and pieces without a name beside a name are left out (LE24). */
export function speakerFinder(document: EventDocument, party: FindParty): (said: StatementAnnotation) => Speakers {
  const names = document.mentions.filter(isName)
  const isNamed = (span: Span) => names.some((name) => overlaps(name, span))
  // a title alone ("Presidents") is no name
  const hasName = (span: Span) => names.some((name) => name.kind !== 'TITLE' && overlaps(name, span))
  const nameOf = namer(document, hasName)
  return (said) => {
    const told = wholePhrases(said, document.text)
      .map((span) => party(withoutGenitive(span, document.text)))
      .map((one) => {
        if (!isCutOff(one.text) && (one.actors.length > 0 || hasName(one))) return one
        const whole = withBody(one, said.affiliation, document.text, party)
        return whole.actors.length > 0 ? whole : { ...whole, actors: one.actors }
      })
    const actors = specificIds([...new Set(told.flatMap((one) => one.actors))])
    const known = told.filter((one) => one.actors.length === 0 || one.actors.some((id) => actors.includes(id)))
    const named = known.filter((one) => one.actors.length > 0 || isNamed(one))
    const words = new Set(
      (named.length > 0 ? named : known).map((one) => withPlace(nameOf(one), one, names, document.text)),
    )
    const isKnown = told.some((one) => isNamed(one) || (!one.named && one.actors.length > 0))
    return { words: [...words].join(', '), actors, named: isKnown }
  }
}

/** "A senior [State Department] official": the pieces of a phrase that only the affiliation parts are one. */
function wholePhrases({ speaker, affiliation }: StatementAnnotation, text: string): readonly Span[] {
  const whole: Span[] = []
  for (const span of speaker.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last !== undefined && isParted(last, span, affiliation, text))
      whole[whole.length - 1] = { ...last, end: span.end }
    else whole.push(span)
  }
  return whole
}

/** "[MSF]'s Ann Lee": a name without the end of the one before it. */
function withoutGenitive(span: Span, text: string): Span {
  const [ending = ''] = /^['’]s?\s+/u.exec(slice(text, span)) ?? []
  return { ...span, start: span.start + ending.length }
}

/** LE295: "a [coast guard] spokesman", "head of the [central bank]": who has no name, with the body beside him that he speaks for. */
function withBody(one: Party, affiliation: readonly Span[], text: string, party: FindParty): Party {
  const body = affiliation.find((by) => isBeside(one, by, text))
  if (body === undefined) return one
  const [start, end] = [Math.min(one.start, body.start), Math.max(one.end, body.end)]
  // a body of another name than its state's ("the Rome Exchange") is more than that state, and a man of NATO is not NATO
  const actors = party(body).actors.filter(isNameless)
  return { ...one, start, end, text: text.slice(start, end), actors }
}

/** LE295: "officials [in Chad]", "a consulate [in Lomé]": who has no name, in words that go on to where he is. */
function withPlace(words: string, one: Party, names: readonly Mention[], text: string): string {
  const [link] = /^\s(?:in|from)\s(?:the\s)?/u.exec(text.slice(one.end, one.end + 12)) ?? []
  const endsOnName = names.some(({ start, end }) => start < one.end && one.end <= end)
  if (link === undefined || endsOnName || words !== one.text) return words
  const behind = names.filter(({ kind, start }) => start === one.end + link.length && places.has(kind))
  const end = Math.max(one.end, ...behind.map((name) => name.end))
  // "officials from Chad, Togo and Ghana" are several
  const isList = /^(?:,|\sand\b)\s?(?:and\s)?(?:the\s)?\p{Lu}/u.test(text.slice(end, end + 16))
  return isList ? words : text.slice(one.start, end)
}

const places: ReadonlySet<Mention['kind']> = new Set(['GPE', 'LOC', 'ORG'])

function isBeside(one: Span, by: Span, text: string): boolean {
  if (by.end <= one.start) return /^(?:['’]s?)?\s$/u.test(text.slice(by.end, one.start))
  const [last = ''] = /(?<=\s)(?:of|for|from|at)(?:\sthe)?$/u.exec(slice(text, one)) ?? []
  return by.start > one.end && /^\s?(?:of|for|from|at)(?:\sthe)?\s$/u.test(last + text.slice(one.end, by.start))
}

function isParted(left: Span, right: Span, by: readonly Span[], text: string): boolean {
  const between = by.filter(({ start, end }) => start >= left.end && end <= right.start)
  const rest = between.reduce((words, span) => words.replace(slice(text, span), ''), text.slice(left.end, right.start))
  return between.length > 0 && /^(?:\s|['’]s?)*$/u.test(rest)
}

/** Each for himself. */
const singly: ReadonlySet<string> = new Set(['each', 'either', 'neither'])

/** A person or a pronoun is named by the actor or by the name of the chain, several by theirs; other words stand as they are. */
function namer(
  { text, actors, mentions, chains }: EventDocument,
  isNamed: (party: Party) => boolean,
): (party: Party) => string {
  const byActor = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]))
  // a part of a state ("we", "they") has no name of its own: it speaks for the state
  const nameOf = (id: string) => {
    const actor = byActor.get(id)
    const isPart = actor?.state != null && id === `${actor.state}:${actor.sectors[0]}`
    return isPart ? actorOfCode(actor.state!).name : (actor?.name ?? id)
  }
  const chainNames = new Map(chains.map(({ id, name }) => [id, name]))
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  // "they", "the two leaders", "both Presidents", who are known; "each" says more than their names
  const isSeveral = (party: Party) =>
    party.actors.length > 1 && !party.anyOf && !isNamed(party) && !singly.has(party.text.toLowerCase())
  return (party) => {
    const [only, ...others] = party.actors
    if (isSeveral(party)) return [...new Set(party.actors.map(nameOf))].join(', ')
    const known = only !== undefined && others.length === 0 ? byActor.get(only) : undefined
    if (known?.kind === 'person') return known.name
    const named = byId.get(chainNames.get(party.chain ?? -1) ?? -1)
    if (!party.named && named !== undefined) return slice(text, named)
    return party.named ? party.text : known === undefined ? party.text : nameOf(known.id)
  }
}
