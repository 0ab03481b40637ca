import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { pronounOf } from '../../mentions/pronouns.ts'
import type { Draft } from '../draft.ts'
import type { Party } from '../parties.ts'
import { stem, wordsBetween } from '../words.ts'

/**
 * Who speaks of what another did takes no part in it (EV27): "X said that Y had pledged", "X asks why Y put on sanctions". The other is
 * of another state and stands as the subject between the two, not beside him ("X and Y say they will …") nor behind a preposition
 * ("the concerns of Y"); where the first is not told to say it, he does not join him either, and the subject is no pronoun that may
 * mean both.
 */
export function withoutSayer(
  draft: Draft,
  text: string,
  statesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Draft {
  const { read, reporter } = draft
  if (read.type === 'CONSULT' || read.type === 'COOPERATE') return draft
  const acting = actingBefore(draft)
  const subject = acting.at(-1)
  if (subject === undefined) return draft
  const isSure = (pronounOf(subject.text)?.standsFor ?? 'speaker') === 'speaker'
  const isApart = (party: Party) => {
    if (party.end >= subject.start || !statesOf(party.actors).isDisjointFrom(statesOf(subject.actors))) return false
    const gaps = gapsBehind(party, acting, draft, text)
    if (gaps.every(isJoined)) return false
    const isReporter = reporter.some(({ start }) => start === party.start)
    return isReporter || (isSure && !takesPart(gaps))
  }
  return { ...draft, actors: draft.actors.filter((party) => !acting.includes(party) || !isApart(party)) }
}

/** Those known who stand before the word of their act, in order of the text. */
function actingBefore({ actors, read }: Draft): readonly Party[] {
  return actors
    .filter(({ end, actors: ids }) => end <= read.trigger.start && ids.length > 0)
    .toSorted((a, b) => a.start - b.start)
}

/** The words between a party and the next one, that one and the next … */
function gapsBehind(
  party: Party,
  parties: readonly Party[],
  { sentence }: Draft,
  text: string,
): readonly (readonly string[])[] {
  const chain = parties.slice(parties.indexOf(party))
  return chain.slice(1).map(({ start }, at) => wordsBetween(text, sentence, chain[at]!.end, start))
}

/** "X joins Y in", "X takes part in the patrols of Y". */
function takesPart(gaps: readonly (readonly string[])[]): boolean {
  return gaps.flat().some((word) => taking.has(stem(word)))
}

/** "X, and the recognised government of Y": a list goes on. */
function goesOn([first = '', second = '']: readonly string[]): boolean {
  return listing.has(first === ',' ? second : first)
}

function isJoined(words: readonly string[]): boolean {
  return goesOn(words) || words.slice(-reach).some((word) => joining.has(word))
}

/** how many words before a subject may join it to those before */
const reach = 3

const listing: ReadonlySet<string> = new Set(['and', 'or', '&'])
const joining: ReadonlySet<string> = new Set([
  ...[',', '(', '-', '–', '—', 'and', 'or', 'of', 'with', 'by', 'from', 'for', 'to', 'as', 'alongside', 'including'],
])
const taking: ReadonlySet<string> = new Set(tellings.joining.map(stem))
