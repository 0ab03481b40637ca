import { overlaps, type Span, slice } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { EventDocument } from './document.ts'
import type { EvidenceRole, Role } from './event.ts'
import { marksOwner } from './pointers.ts'
import { wordsBetween } from './words.ts'

/** Who a role span stands for. `actors` is empty where it stays open. */
export interface Party extends Span {
  readonly text: string
  readonly actors: readonly string[]
  /** one of `actors`, it is not known which */
  readonly anyOf: boolean
  /** a name or a noun phrase, so that it says something even while it is open; a bare pronoun does not */
  readonly named: boolean
  /** how likely its state is, where that was guessed */
  readonly likelihood: number
  readonly chain: number | null
  /** the reader's probability that the span has this role */
  readonly score: number
}

export type FindParty = (span: Span & { readonly score?: number }) => Party

/** Gives the party of any span of a document: by the mention that is the span, else by the one that best covers it. */
export function partyFinder(document: EventDocument): FindParty {
  const bySpan = Map.groupBy(document.mentions, (mention) => `${mention.start}:${mention.end}`)
  const ordered = document.mentions.toSorted((a, b) => a.start - b.start)
  return (span) => {
    const mention = best(bySpan.get(`${span.start}:${span.end}`) ?? []) ?? covering(ordered, span)
    const resolution = mention === undefined ? undefined : document.resolutions.get(mention.id)
    return {
      start: span.start,
      end: span.end,
      text: slice(document.text, span),
      actors: resolution?.actors ?? [],
      anyOf: resolution?.anyOf ?? false,
      named: mention === undefined || mention.kind !== 'PRONOUN',
      likelihood: resolution?.likelihood ?? 1,
      chain: mention?.chain ?? null,
      score: span.score ?? 1,
    }
  }
}

/** A party as the evidence of a record shows it. */
export function evidenceRole(role: Role, { start, end, text, actors, anyOf }: Party): EvidenceRole {
  return { role, start, end, text, actors, anyOf }
}

/** "Russian", "U.S.": one word for a state that is not its name. */
export function isAdjective({ text, actors: ids }: Party, { actors }: EventDocument): boolean {
  const [only, ...others] = actors.filter(({ id }) => ids.includes(id))
  return only?.kind === 'state' && others.length === 0 && !/\s/u.test(text) && only.name !== text
}

/** "Togo's | brutal and unprovoked | war", "Togolese | attacks": the words from an owner to an offset; null where he owns nothing there. */
export function wordsOwned(
  owner: Party,
  sentence: Sentence,
  to: number,
  document: EventDocument,
): readonly string[] | null {
  const words = wordsBetween(document.text, sentence, owner.end, to)
  if (marksOwner(words[0] ?? '')) return words.slice(1)
  return isAdjective(owner, document) ? words : null
}

function best(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((mention) => mention.party) ?? mentions[0]
}

/** The mention that shares most with the span; parties before mere names. */
function covering(ordered: readonly Mention[], span: Span): Mention | undefined {
  const near = ordered.filter((mention) => overlaps(mention, span))
  return near.toSorted((a, b) => Number(b.party) - Number(a.party) || shared(b, span) - shared(a, span))[0]
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
