import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { slice } from '../../base/span.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import { type Party, wordsOwned } from '../parties.ts'
import { stem, wordsBetween } from '../words.ts'
import { isInList } from './listed.ts'

/**
 * EV45: "praised Chad's reply to Togo's war on Benin": what a noun behind its owner tells he has done, with those listed before him,
 * and nobody of another state who stands before him, unless he joins in it.
 */
export function withOwnerOnly(
  draft: Draft,
  document: EventDocument,
  statesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Draft {
  const { sentence, read, actors } = draft
  const { text } = document
  if (mutual.has(read.type) || actors.length < 2 || isPast(slice(text, read.trigger).toLowerCase())) return draft
  const before = actors.filter(({ end }) => end <= read.trigger.start).toSorted((a, b) => a.start - b.start)
  const owner = before.at(-1)
  if (owner === undefined || owner.actors.length === 0 || !owns(owner, draft, document)) return draft
  let first = owner
  for (const party of before.toReversed()) {
    if (party !== first && isListed(text.slice(party.end, Math.max(party.end, first.start)))) first = party
  }
  const others = before.filter(
    ({ end, actors: ids }) =>
      end < first.start && ids.length > 0 && statesOf(ids).isDisjointFrom(statesOf(owner.actors)),
  )
  const nearest = Math.max(...others.map(({ end }) => end))
  const between = wordsBetween(text, sentence, nearest, first.start)
  if (others.length === 0 || between.some((word) => joining.has(stem(word)))) return draft
  return { ...draft, actors: actors.filter((party) => !others.includes(party)) }
}

/** Also "Togolese–Chadian". */
function isListed(between: string): boolean {
  return isInList(between) || /^\s*[-–—]\s*$/u.test(between)
}

function owns(owner: Party, { sentence, read: { trigger } }: Draft, document: EventDocument): boolean {
  const words = wordsOwned(owner, sentence, trigger.start, document)
  return (
    words !== null &&
    words.length <= reach &&
    words.every((word) => /^(?:,|[\p{L}-]+)$/u.test(word) && !breaks.has(word))
  )
}

/** words from an owner to his noun */
const reach = 6
const breaks = new Set(tellings.clause).difference(new Set(['and', ',']))
const mutual: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE', 'AGREE'])
const joining: ReadonlySet<string> = new Set(tellings.joining.map(stem))
