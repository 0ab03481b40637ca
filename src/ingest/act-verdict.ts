import { RapportError } from '../base/errors.ts'
import { type EventType, eventTypes, type Modality, modalities, modesOf, quadOf } from '../reader/codebook.ts'
import { locate } from '../reader/phrase.ts'
import type { Annotation, EventAnnotation, Scored } from '../reader/reader.ts'

/** What a person says of one act of a sentence; what a correction leaves out stays as it is. */
export interface ActVerdict {
  /** where the act's trigger begins in the sentence */
  readonly trigger: number
  readonly verdict: string
  readonly type?: string | undefined
  /** empty or null: none */
  readonly mode?: string | null | undefined
  readonly modality?: string | undefined
  /** phrases as they stand in the sentence */
  readonly actors?: readonly string[] | undefined
  readonly recipients?: readonly string[] | undefined
  readonly place?: readonly string[] | undefined
  readonly when?: readonly string[] | undefined
  readonly reporter?: readonly string[] | undefined
}

/**
 * The annotation of a sentence as a person's verdict on one of its acts leaves it: accepted as it is, without the act, or
 * with the act as it was corrected. Known errors: `bad-verdict`, `words-not-there`.
 */
export function annotationAfter(annotation: Annotation, text: string, verdict: ActVerdict): Annotation {
  const index = annotation.events.findIndex(({ trigger }) => trigger.start === verdict.trigger)
  const event = annotation.events[index]
  if (event === undefined) throw bad('The act is not in the sentence any more.', 'Ask for the queue anew.')
  switch (verdict.verdict) {
    case 'accept':
      return { ...annotation, events: annotation.events.with(index, { ...event, score: 1, modalityScore: 1 }) }
    case 'reject':
      return { ...annotation, events: annotation.events.toSpliced(index, 1) }
    case 'correct':
      return { ...annotation, events: annotation.events.with(index, corrected(event, text, verdict)) }
    default:
      throw bad('A verdict is accept, correct or reject.', 'Give one of the three.')
  }
}

function corrected(event: EventAnnotation, text: string, verdict: ActVerdict): EventAnnotation {
  const type = oneOf(eventTypes, verdict.type ?? event.type, 'type')
  const modes: readonly string[] = modesOf[type]
  const mode = (verdict.mode === undefined ? modeWithin(event.mode, modes) : verdict.mode) || null
  if (mode !== null && !modes.includes(mode)) {
    throw bad(
      `${type} has no mode “${mode.slice(0, 40)}”.`,
      modes.length === 0 ? 'It has none at all.' : `It has ${modes.join(', ')}.`,
    )
  }
  const isContact = quadOf[type] === 1 || type === 'REJECT'
  const spoken = (role: 'actors' | 'recipients' | 'place' | 'when' | 'reporter') => {
    const phrases = verdict[role]
    return phrases === undefined ? event[role] : spans(text, phrases)
  }
  return {
    ...event,
    type,
    mode,
    modality: oneOf(modalities, verdict.modality ?? event.modality, 'modality'),
    score: 1,
    modalityScore: 1,
    contact: isContact ? event.contact : null,
    actors: spoken('actors'),
    recipients: spoken('recipients'),
    place: spoken('place'),
    when: spoken('when'),
    reporter: spoken('reporter'),
  }
}

/** A mode that the reader gave goes where the type that was corrected has none such. */
function modeWithin(mode: string | null, modes: readonly string[]): string | null {
  return mode !== null && modes.includes(mode) ? mode : null
}

function spans(text: string, phrases: readonly string[]): readonly Scored[] {
  return phrases
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      const span = locate(text, phrase) ?? locate(text.replace(/\s/gu, ' '), phrase)
      if (span !== null) return { ...span, score: 1 }
      throw new RapportError('words-not-there', `“${phrase.slice(0, 80)}” does not stand in the sentence.`, {
        hint: 'Copy the words from it, letter by letter; “words#2” is the second time they stand there.',
      })
    })
}

function oneOf<Value extends EventType | Modality>(values: readonly Value[], given: string, what: string): Value {
  const found = values.find((value) => value === given)
  if (found === undefined)
    throw bad(`“${given.slice(0, 40)}” is no ${what} of the codebook.`, `There are ${values.join(', ')}.`)
  return found
}

function bad(what: string, hint: string): RapportError {
  return new RapportError('bad-verdict', what, { hint })
}
