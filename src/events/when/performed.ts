import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import lists from '../../../data/ledger/courtesies.json' with { type: 'json' }
import { stateOf } from '../../actors/actor.ts'
import { isQuoted } from '../../actors/voices/voice.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import { quadOf } from '../../reader/codebook.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import type { Party } from '../parties.ts'
import { hasRoot, root, wordsBefore, wordsBetween } from '../words.ts'

/**
 * EV164: "We call on Chad to …", in what a state or body speaks itself: an act in words that is told in the plain present of whoever
 * speaks is done by saying so.
 */
export function isPerformed(draft: Draft, document: EventDocument): boolean {
  const { sentence, read, modality, actors } = draft
  const { text, isNews = true } = document
  if (isNews || sentence.kind === 'headline' || modality !== 'actual' || draft.historical || !isInWords(draft))
    return false
  const subject = actors.findLast(({ end }) => end <= read.trigger.start)
  if (subject === undefined || !isSelf(subject, document)) return false
  const [before = ''] = wordsBefore(text, sentence, subject.start, 1)
  const between = wordsBetween(text, sentence, subject.end, read.trigger.start)
  const [verb = ''] = wordsBetween(text, sentence, read.trigger.start, read.trigger.end)
  if (isPast(verb) || verb.endsWith('ing')) return false
  if (hasRoot(verb, courtesies) || isQuoted(text, sentence, read.trigger, [])) return false
  return !subordinate.has(before) && isOpen(between)
}

/** What is said; contacts, cooperation and deeds are not done by speaking of them. */
function isInWords({ read: { type } }: Draft): boolean {
  return type !== 'CONSULT' && type !== 'COOPERATE' && (quadOf[type] === 1 || quadOf[type] === 3)
}

/** "I", "we", and the own state itself. */
function isSelf({ text, actors: ids }: Party, { actors, ownSide = null }: EventDocument): boolean {
  if (/^(?:I|we)$/iu.test(text)) return true
  const [only, ...others] = actors.filter(({ id }) => ids.includes(id))
  return only !== undefined && others.length === 0 && only.kind !== 'person' && stateOf(only) === ownSide
}

/** "We | strongly", "I | once again", "we stand together, | and": nothing but adverbs since the subject, or since "and". */
function isOpen(between: readonly string[]): boolean {
  const last = between.slice(between.lastIndexOf('and') + 1)
  return last.every((word) => adverb.test(word)) && !between.some((word) => isPast(word) || unsure.has(word))
}

const courtesies: ReadonlySet<string> = new Set([...lists.thanks, ...lists.congratulations].map(root))
const adverb = /^(?:also|again|once|\p{L}+ly|today|hereby|further|do)$/u
const subordinate: ReadonlySet<string> = new Set(tellings.subordinate)
const unsure: ReadonlySet<string> = new Set(tellings.unsure)
