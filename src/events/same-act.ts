import tellings from '../../data/events/tellings.json' with { type: 'json' }
import { apart, inWords } from '../base/date-overlap.ts'
import { contains, type Span, slice } from '../base/span.ts'
import { isOfSpeech } from '../mentions/pronouns.ts'
import type { Draft } from './draft.ts'
import type { Ground } from './ground.ts'
import type { Party } from './parties.ts'
import { isAnother, isDefinite, isPossessed, saysWhich } from './pointers.ts'
import { standsBesideOccasion } from './same-act/beside-occasion.ts'
import { fieldsDiffer, fieldsNamed } from './same-act/contact-field.ts'
import { isTalkedOf } from './talked-of.ts'
import { isSimplePast } from './when/tense.ts'
import { stem, tokensBetween, wordsBetween } from './words.ts'

/**
 * Whether two tellings of one sentence are one act (EV13): same act between the very same words, or the same act and mode with
 * parties that can be one and no new clause between the triggers.
 */
export function sameInSentence(a: Draft, b: Draft, ground: Ground): boolean {
  if (a.modality !== b.modality || conflict(a, b, ground)) return false
  if (isTalkedOf(a, b, ground.text) || isTalkedOf(b, a, ground.text)) return false
  return sameSides(a, b) || (sameKind(a, b) && inOneClause(a, b, ground.text))
}

/** One type between the very same words. In 7,383 annotated events of real news, 40 were two acts all the same. */
function sameSides(a: Draft, b: Draft): boolean {
  const whole = sameWords(a.actors, b.actors) && sameWords(a.recipients, b.recipients)
  return (
    a.read.type === b.read.type &&
    contactOf(a) === contactOf(b) &&
    envoysOf(a) === envoysOf(b) &&
    whole &&
    a.actors.length + a.recipients.length > 0
  )
}

/** EV106: one's own envoys are recalled, those of the other side expelled, and what else is put on is about neither. */
function envoysOf({ read: { type, mode } }: Draft): string | null {
  return type === 'SANCTION' && (mode === 'withdraw' || mode === 'expel') ? mode : null
}

function sameWords(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === b.length && a.every(({ start }) => b.some((other) => other.start === start))
}

/** Whether two tellings of different sentences are one act (EV14). */
export function sameInArticle(a: Draft, b: Draft, ground: Ground): boolean {
  const { text } = ground
  if (contradict(a, b, ground)) return false
  const [actors, recipients] = [relation(a.actors, b.actors, ground), relation(a.recipients, b.recipients, ground)]
  const reminded = headlines(a, b) || remindsOf(a, b, text)
  if (reminded) return [actors, recipients].some((side) => side === 'same' || side === 'part')
  if (actors === 'part' || recipients === 'part' || (actors !== 'same' && recipients !== 'same')) return false
  const whole = actors === 'same' && (recipients === 'same' || (a.recipients.length === 0 && b.recipients.length === 0))
  if (!whole && !sharesContent(a, b, text)) return false
  if (a.read.type === 'CONSULT') return sameContact(a, b, text) || sameDate(a, b)
  if (speech.has(a.read.type)) return sharesContent(a, b, text)
  return sameTrigger(a, b, text) || sharesContent(a, b, text)
}

/** Whether two tellings cannot be one act, whatever else they share. */
export function contradict(a: Draft, b: Draft, ground: Ground): boolean {
  return !sameKind(a, b) || !sameModality(a, b) || conflict(a, b, ground)
}

/** Acts in words are told apart by what they say, not by who says it to whom. */
const speech = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'AGREE', 'THREATEN', 'REJECT', 'CONCEDE'])

function sameKind(a: Draft, b: Draft): boolean {
  const modes = [a.read.mode, b.read.mode]
  if (a.read.type === 'CONSULT' && contactOf(a) !== contactOf(b)) return false
  return a.read.type === b.read.type && a.historical === b.historical && (modes.includes(null) || modes[0] === modes[1])
}

/** A visit, a call and a meeting are three acts, even of the same parties. */
function contactOf({ read: { mode, contact } }: Draft): 'visit' | 'call' | 'meeting' {
  if (mode === 'visit' || contact?.kind === 'visit') return 'visit'
  return mode === 'phone' || contact?.kind === 'call' ? 'call' : 'meeting'
}

function sameModality(a: Draft, b: Draft): boolean {
  if (a.modality === b.modality) return true
  const headline = [a, b].some(({ sentence }) => sentence.kind === 'headline')
  return headline && [a, b].every(({ modality }) => modality !== 'negated' && modality !== 'hypothetical')
}

/** Two dates, places, sides or numbers that cannot be one, or a word that says it is another one. */
function conflict(a: Draft, b: Draft, ground: Ground): boolean {
  return (
    apart(a.date, b.date) ||
    arePlacesTwo(a, b) ||
    relation(a.actors, b.actors, ground) === 'different' ||
    relation(a.recipients, b.recipients, ground) === 'different' ||
    numbersDiffer(a.recipients, b.recipients) ||
    (a.read.type === 'CONSULT' && fieldsDiffer(fieldsOf(a, ground.text), fieldsOf(b, ground.text))) ||
    isMeetingBeside(a, b, ground.text) ||
    isMeetingBeside(b, a, ground.text) ||
    isOfAnotherTime(a, b, ground) ||
    isOfAnotherTime(b, a, ground) ||
    anotherOne(a, ground.text) !== anotherOne(b, ground.text)
  )
}

/** Places by name; "the border" is where its name says. */
function arePlacesTwo(a: Draft, b: Draft): boolean {
  const names = [a, b].map(({ place }) =>
    place !== null && /\p{Lu}/u.test(place.name) ? place.name.toLowerCase() : null,
  )
  return names[0] !== null && names[1] !== null && names[0] !== names[1]
}

/** EV141: the meeting "on the sidelines of" a summit, and the summit of many. */
function isMeetingBeside(a: Draft, b: Draft, text: string): boolean {
  if (a.read.type !== 'CONSULT' || b.read.mode !== 'multilateral') return false
  const [beside, occasion] = [a, b].map(({ sentence, read }) => standsBesideOccasion(text, sentence, read.trigger))
  return beside === true && occasion === false
}

/** EV157: in a transcript what somebody looks back on ("we met in May"), and what he says of himself and the other on no day ("it is good to meet you"). */
function isOfAnotherTime(a: Draft, b: Draft, ground: Ground): boolean {
  if (!ground.isTranscript || a.read.type !== 'CONSULT' || b.read.type !== 'CONSULT') return false
  return looksBack(a, ground) && isOfNow(b, ground)
}

function looksBack(draft: Draft, { published, text }: Ground): boolean {
  const { date, read, place } = draft
  if (draft.modality !== 'actual') return false
  const told = inWords(date)
  if (told !== null) return published !== null && told.end < published
  return (read.when.length > 0 || place !== null) && isSimplePast(draft, text)
}

function isOfNow(draft: Draft, { published, text }: Ground): boolean {
  const { actors, recipients, sentence, read } = draft
  const told = inWords(draft.date)
  const isHere = told === null || (published !== null && told.start <= published && published <= told.end)
  if (!isHere || draft.modality !== 'actual' || pointsBack(draft, text)) return false
  const [next] = tokensBetween(sentence, read.trigger.end, sentence.end)
  const isSpoken =
    [...actors, ...recipients].some((party) => isOfSpeech(party.text)) ||
    (next !== undefined && isOfSpeech(slice(text, next)))
  return isSpoken && !(read.when.length > 0 && isSimplePast(draft, text))
}

type Relation = 'same' | 'part' | 'open' | 'different'

/** How two sides stand to each other: a state and its bodies and people are the same side. */
function relation(a: readonly Party[], b: readonly Party[], { covers }: Ground): Relation {
  if (a.length === 0 || b.length === 0) return 'open'
  const [left, right] = [keysOf(a), keysOf(b)]
  const within = (keys: readonly string[], others: readonly string[]) =>
    keys.every((key) => others.some((other) => covers(key, other) || covers(other, key)))
  const [inner, outer] = [within(left, right), within(right, left)]
  if (inner && outer) return 'same'
  return inner || outer ? 'part' : 'different'
}

/** Ids where it is resolved; else the chain, else the words. */
function keysOf(parties: readonly Party[]): readonly string[] {
  return parties.flatMap(({ actors, chain, text }) =>
    actors.length > 0 ? actors : [chain === null ? `"${text.toLowerCase()}` : `#${chain}`],
  )
}

function numbersDiffer(a: readonly Party[], b: readonly Party[]): boolean {
  const numbers = (parties: readonly Party[]) => parties.flatMap(({ text }) => text.match(/\d[\d,.]*/g) ?? []).join()
  const [left, right] = [numbers(a), numbers(b)]
  return left !== '' && right !== '' && left !== right
}

/** LE87 */
function fieldsOf({ sentence, read: { trigger } }: Draft, text: string): ReadonlySet<number> {
  const words = (from: number, to: number) => wordsBetween(text, sentence, from, to)
  return fieldsNamed(words(sentence.start, trigger.start), words(trigger.start, trigger.end))
}

function anotherOne({ sentence, read }: Draft, text: string): boolean {
  return isAnother(text, sentence, read.trigger.start)
}

/**
 * Whether the second points back to the first: acts in words only with the same trigger; "the shooting of protesters", which says by
 * itself which act it means, only with the very same party on one side. A contact is named after those who meet in any case.
 */
function remindsOf(a: Draft, b: Draft, text: string): boolean {
  if (!pointsBack(b, text) || (speech.has(b.read.type) && !sameTrigger(a, b, text))) return false
  const { sentence, read } = b
  const isOpen = read.type === 'CONSULT' || !saysWhich(text, sentence, read.trigger)
  return isOpen || veryParties(a.actors, b.actors) || veryParties(a.recipients, b.recipients)
}

function veryParties(a: readonly Party[], b: readonly Party[]): boolean {
  const [left, right] = [new Set(keysOf(a)), new Set(keysOf(b))]
  return left.size > 0 && left.size === right.size && left.isSubsetOf(right)
}

/** "The attack", "their meeting": a noun that says its act was told before. */
function pointsBack({ sentence, read }: Draft, text: string): boolean {
  const at = read.trigger.start
  return isDefinite(text, sentence, at) || (read.type === 'CONSULT' && isPossessed(text, sentence, at))
}

function headlines(a: Draft, b: Draft): boolean {
  const [headline, body] = a.sentence.kind === 'headline' ? [a, b] : [b, a]
  return headline.sentence.kind === 'headline' && body.sentence.kind === 'body' && body.sentence.index <= 3
}

function sameContact(a: Draft, b: Draft, text: string): boolean {
  const [one, other] = [a.read.contact?.kind, b.read.contact?.kind]
  return (one !== undefined && one === other) || sameTrigger(a, b, text)
}

function sameTrigger(a: Draft, b: Draft, text: string): boolean {
  return stem(slice(text, a.read.trigger)) === stem(slice(text, b.read.trigger))
}

function sameDate(a: Draft, b: Draft): boolean {
  return a.date !== null && b.date !== null && a.date.precision === 'day' && a.date.start === b.date.start
}

/** Half of the long words of the shorter sentence stand in the other one too, parties and triggers aside. */
function sharesContent(a: Draft, b: Draft, text: string): boolean {
  const [left, right] = [contentOf(a, text), contentOf(b, text)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared >= 3 && shared * 2 >= Math.min(left.size, right.size)
}

function contentOf({ sentence, read, actors, recipients, reporter }: Draft, text: string): ReadonlySet<string> {
  const parties: readonly Span[] = [read.trigger, ...actors, ...recipients, ...reporter]
  const words = sentence.tokens
    .filter((token) => token.end - token.start > 3 && !parties.some((party) => contains(party, token)))
    .map((token) => slice(text, token))
  return new Set(words.filter((word) => /^\p{L}/u.test(word)).map(stem))
}

/** No word that begins a clause, no comma or semicolon between the triggers, role spans there and lists of them left out. */
function inOneClause(a: Draft, b: Draft, text: string): boolean {
  const [first, second] = a.read.trigger.start <= b.read.trigger.start ? [a, b] : [b, a]
  const [from, to] = [first.read.trigger.end, second.read.trigger.start]
  const lists = [a.actors, a.recipients, b.actors, b.recipients, a.reporter, b.reporter]
    .map((list) => list.filter(({ start, end }) => start >= from && end <= to))
    .filter((list) => list.length > 0)
    .map((list) => ({
      start: Math.min(...list.map(({ start }) => start)),
      end: Math.max(...list.map(({ end }) => end)),
    }))
  const between = tokensBetween(first.sentence, from, to)
  return between
    .filter((token) => !lists.some((list) => contains(list, token)))
    .map((token) => slice(text, token).toLowerCase())
    .every((word) => !tellings.clause.includes(word) && !/^[,;:—–-]$/.test(word))
}
