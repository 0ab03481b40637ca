import { contains, overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import type { FindParty, Party } from '../parties.ts'

/**
 * EV187: "envoys of four states – X, Y, Z and W – meet", "(X, Y, Z and W)": a list of three or more between dashes or in brackets, of
 * which one is told to take part in a contact, does so whole, on the side of that one. A list to which another act is done ("accuses the four
 * (X, Y, Z and W) of spoiling her visit") stays as it was read.
 */
export function withWholeList(
  draft: Draft,
  siblings: readonly Draft[],
  document: EventDocument,
  party: FindParty,
): Draft {
  const { read, sentence } = draft
  if (read.type !== 'CONSULT') return draft
  const { text } = document
  for (const found of slice(text, sentence).matchAll(parenthesis)) {
    const start = sentence.start + found.index
    const whole = { start, end: start + found[0].length }
    const side = (['actors', 'recipients'] as const).find((one) => draft[one].some((role) => contains(whole, role)))
    if (side === undefined) continue
    const names = namesOf(document, { start: whole.start + 1, end: whole.end - 1 }, party)
    if (siblings.some((other) => isDoneTo(names, other))) continue
    const isHere = (role: Party) => draft[side].some((own) => overlaps(own, role))
    if (names.length < least || names.some(({ actors }) => actors.length === 0)) continue
    return { ...draft, [side]: [...draft[side], ...names.filter((role) => !isHere(role))] }
  }
  return draft
}

const parenthesis = /\s[–—]\s[^–—()]+\s[–—](?=\s)|\([^()]+\)/gu
/** names: two are no list of a whole */
const least = 3

function isDoneTo(names: readonly Party[], { read, recipients }: Draft): boolean {
  return read.type !== 'CONSULT' && names.every(({ start }) => recipients.some((role) => role.start === start))
}

/** The names that fill it, as a list and nothing else; none where it is no such list. */
function namesOf({ mentions, text }: EventDocument, list: Span, party: FindParty): readonly Party[] {
  const inside = mentions
    .filter((mention) => contains(list, mention) && mention.kind !== 'PRONOUN')
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => all.slice(0, at).every((before) => before.end <= start))
  const ends = [list.start, ...inside.map(({ end }) => end)]
  const starts = [...inside.map(({ start }) => start), list.end]
  const isList = starts.every((start, at) => isJoint.test(text.slice(ends[at], start)))
  return isList ? inside.map(({ start, end }) => party({ start, end })) : []
}

const isJoint = /^[\s,–—]*(?:and\s+)?(?:the\s+)?$/u
