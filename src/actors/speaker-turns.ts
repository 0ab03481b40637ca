import type { Sentence } from '../sentences/sentence.ts'
import type { Actor } from './actor.ts'
import type { OfficeCode } from './office.ts'
import { holderOf } from './persons.ts'
import { homes } from './resolve-discourse.ts'
import { type Knowledge, readPhrase } from './resolve-phrase.ts'
import { asVoice, scanOf, type Voice } from './resolve-voice.ts'

/** A text in which people speak in turn, as far as its speakers are known. */
interface Spoken {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/**
 * The voice of each sentence (RES1, RES22): that of the document, in a transcript that of whom the label before it names,
 * "PRESIDENT ZELENSKYY:". Null where nobody's is known.
 */
export function voicesOf(
  { text, sentences }: Spoken,
  own: Voice | null,
  knowledge: Knowledge,
): readonly (Voice | null)[] {
  const labels = sentences.map((sentence, index) =>
    sentence.paragraph === sentences[index - 1]?.paragraph ? null : labelOf(text.slice(sentence.start, sentence.end)),
  )
  const voices = new Map<string, Voice | null>()
  for (const label of labels)
    if (label !== null && !voices.has(label)) voices.set(label, voiceNamed(label, own, knowledge))
  const named = labels.filter((label) => label !== null && voices.get(label) != null)
  if (named.length < 2) return sentences.map(() => own)
  let speaking = own
  return labels.map((label) => {
    if (label !== null) speaking = voices.get(label) ?? null
    return speaking
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

/** In capitals before a colon: "PRIME MINISTER MODI (As interpreted):"; "Q" asks for the press, "Q & A" is a heading. */
const label = /^(?<words>\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,6})(?: \([^)]{1,60}\))?:(?:\s|$)/u

/** Whose turn begins with some words in a transcript; null where they go on with the turn before. */
export function labelOf(sentence: string): string | null {
  if (/^Q(?::|\s)(?!\s*&)/u.test(sentence)) return ofPress
  return label.exec(sentence)?.groups?.words ?? null
}

/** The turns of a transcript, where each begins and behind which label. */
export function labelsOf(text: string): readonly { readonly start: number; readonly label: string }[] {
  return [...text.matchAll(/^.+$/gmu)].flatMap(({ index, 0: line }) => {
    const label = labelOf(line)
    return label === null ? [] : [{ start: index, label }]
  })
}

/** Whether people speak in a text in turn: a transcript. */
export function isInTurns(text: string): boolean {
  return labelsOf(text).length > 1
}

/** The label behind which the press asks. */
export const ofPress = 'Q'

function voiceNamed(words: string, own: Voice | null, knowledge: Knowledge): Voice | null {
  const written = words.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
  const scan = scanOf(written, knowledge)
  const { actors, weak, person, title } = readPhrase(scan, 0, scan.words.length, knowledge)
  if (!weak && actors.length === 1) return asVoice(actors[0] ?? null)
  if (person || title === null) return null
  return asVoice(holderAtHome(title.office, own, knowledge)) ?? own
}

function holderAtHome(office: OfficeCode | null, own: Voice | null, { date }: Knowledge): Actor | null {
  const state = own?.many.state
  return office === null || state == null || date === null ? null : (holderOf(state, office, date)?.actor ?? null)
}
