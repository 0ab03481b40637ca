import type { Sentence } from '../../sentences/sentence.ts'
import type { Actor } from '../actor.ts'
import type { OfficeCode } from '../office.ts'
import { holderOf } from '../persons.ts'
import type { Knowledge } from '../phrases/phrase-reading.ts'
import { homes } from '../references/discourse.ts'
import { asVoice, onlyOneOf, readAlone, type Voice } from './voice.ts'

/** A text in which people speak in turn, as far as its speakers are known. */
interface Spoken {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/**
 * The voice of each sentence (RES1, RES22): that of the document, in a transcript that of whom the label before it names,
 * "PRESIDENT ZELENSKYY:". Null where nobody's is known.
 */
export function voicesOf(spoken: Spoken, own: Voice | null, knowledge: Knowledge): readonly (Voice | null)[] {
  const voices = new Map<string, Voice | null>()
  const voiceBehind = (label: string) => {
    if (!voices.has(label)) voices.set(label, voiceNamed(label, own, knowledge))
    return voices.get(label) ?? null
  }
  const isByPerson = own?.speaks === true && own.one.kind === 'person'
  const labels = labelsBySentence(spoken, (label) => isByPerson && voiceBehind(label)?.one.kind === 'person')
  for (const { label } of labels) if (label !== null) voiceBehind(label)
  const named = labels.filter(({ label, opens }) => opens && label !== null && voices.get(label) != null)
  // beside a person who speaks by the headline one other is enough
  if (named.length < (isByPerson ? 1 : 2)) return spoken.sentences.map(() => own)
  return labels.map(({ label }) => (label === null ? own : (voices.get(label) ?? null)))
}

/** Behind which label each sentence stands, and whether it begins with it; null before the first. */
function labelsBySentence({ text, sentences }: Spoken, isKnown?: (label: string) => boolean) {
  const opening = sentences.flatMap((sentence, index) => {
    if (sentence.paragraph === sentences[index - 1]?.paragraph) return []
    const one = labelOf(text.slice(sentence.start, sentence.end))
    return one === null ? [] : [{ start: sentence.start, ...one }]
  })
  const labels = new Map(counted(opening, isKnown).map(({ start, label }) => [start, label]))
  let last: string | null = null
  return sentences.map(({ start }) => {
    const label = labels.get(start)
    last = label ?? last
    return { label: last, opens: label !== undefined }
  })
}

/**
 * To whom "you" speaks in each sentence: where persons of two states take turns, and nobody else whose voice is known does, each speaks
 * to the one of the other state who spoke last, before anybody did to the one who speaks next (RES39). Null where it is open.
 */
export function hearersOf(voices: readonly (Voice | null)[]): readonly (Actor | null)[] {
  const persons = voices.flatMap((voice) => (voice?.one.kind === 'person' ? [voice.one] : []))
  if (homes(persons).length !== 2) return voices.map(() => null)
  return voices.map((voice, index) => {
    if (voice?.one.kind !== 'person') return null
    const isOther = (one: Voice | null) => one?.one.kind === 'person' && one.many.id !== voice.many.id
    const other = voices.slice(0, index).findLast(isOther) ?? voices.slice(index).find(isOther)
    return other?.one ?? null
  })
}

/** RES185: whom the press asks in each sentence: the state or body that publishes, where nobody of another has turns. Null elsewhere. */
export function askedOf(
  spoken: Spoken,
  own: Voice | null,
  voices: readonly (Voice | null)[],
): readonly (Actor | null)[] {
  const isAlone = voices.every((voice) => voice === null || voice.many.id === own?.many.id)
  return labelsBySentence(spoken).map(({ label }) => (label === ofPress && isAlone ? (own?.many ?? null) : null))
}

/** In capitals before a colon: "PRIME MINISTER MODI (As interpreted):"; "Q" asks for the press, "Q & A" is a heading. */
const inCapitals = /^(?<words>\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,6})(?: \([^)]{1,60}\))?:(?:\s|$)/u
/** RES184: "Ann Lee:", "Official Spokesperson, Mr. Ann Lee:", "Question (for Ann Lee):"; any line may begin so. */
const asWritten =
  /^(?!Dear\b)(?<words>\p{Lu}[\p{L}\p{M}.’'-]*(?:,? (?:(?:of|for|and|the) )*\p{Lu}[\p{L}\p{M}.’'-]*){0,8})(?: \([^)]{1,80}\))?:\s/u
const startsQuestion = /^Q(?::|\s)(?!\s*&)/u
const asking = /^(?:questions?|journalist|reporter|correspondent)$/iu
const answering = /^(?:answer|a)$/iu

/** Whose turn begins with some words in a transcript, and whether its form alone says so; null where they go on with the turn before. */
function labelOf(line: string): { readonly label: string; readonly isSure: boolean } | null {
  if (startsQuestion.test(line)) return { label: ofPress, isSure: true }
  const words = inCapitals.exec(line)?.groups?.words ?? asWritten.exec(line)?.groups?.words
  if (words === undefined) return null
  if (asking.test(words)) return { label: ofPress, isSure: true }
  return { label: words, isSure: inCapitals.test(line) }
}

/** The turns of a transcript, where each begins and behind which label. */
export function labelsOf(text: string): readonly { readonly start: number; readonly label: string }[] {
  return counted(
    [...text.matchAll(/^.+$/gmu)].flatMap(({ index, 0: line }) => {
      const one = labelOf(line)
      return one === null ? [] : [{ start: index, ...one }]
    }),
  )
}

/** Labels that are not in capitals count where the press has turns, one of them has two, or somebody is known by them (RES184). */
function counted<Label extends { readonly label: string; readonly isSure: boolean }>(
  found: readonly Label[],
  isKnown: (label: string) => boolean = () => false,
): readonly Label[] {
  const unsure = found.filter(({ isSure }) => !isSure).map(({ label }) => label)
  const isInTurns = found.some(({ label }) => label === ofPress) || new Set(unsure).size < unsure.length
  return found.filter(({ label, isSure }) => isSure || isInTurns || isKnown(label))
}

/** Whether people speak in a text in turn: a transcript of what was said, by its labels in capitals. */
export function isInTurns(text: string): boolean {
  return [...text.matchAll(/^.+$/gmu)].filter(({ 0: line }) => isOfTranscript(line)).length > 1
}

function isOfTranscript(line: string): boolean {
  return inCapitals.test(line) || startsQuestion.test(line)
}

/** The label behind which the press asks. */
export const ofPress = 'Q'

function voiceNamed(words: string, own: Voice | null, knowledge: Knowledge): Voice | null {
  if (answering.test(words)) return own
  const written = words.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
  const reading = readAlone(written, knowledge)
  const { actors, person, title } = reading
  if (actors[0]?.sectors.includes('MED')) return null
  const actor = onlyOneOf(reading)
  if (actor !== null) return asVoice(actor)
  if (person || title === null) return null
  return asVoice(holderAtHome(title.office, own, knowledge)) ?? own
}

function holderAtHome(office: OfficeCode | null, own: Voice | null, { date }: Knowledge): Actor | null {
  const state = own?.many.state
  return office === null || state == null || date === null ? null : (holderOf(state, office, date)?.actor ?? null)
}
