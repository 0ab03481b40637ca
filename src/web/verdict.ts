import { RapportError } from '../base/errors.ts'
import { type EventType, eventTypes, type Modality, modalities, modesOf, quadOf } from '../reader/codebook.ts'
import { locate } from '../reader/phrase.ts'
import type { Annotation, EventAnnotation, Scored } from '../reader/reader.ts'

/** What a form of the review page says: fields by their names. */
export type VerdictForm = Readonly<Record<string, string>>

/**
 * The annotation of a sentence as a person's verdict on one of its acts leaves it: accepted as it is, without the act, or
 * with the act as it was corrected. Known errors: `bad-verdict`, `words-not-there`.
 */
export function annotationAfter(annotation: Annotation, text: string, form: VerdictForm): Annotation {
  const index = annotation.events.findIndex(({ trigger }) => trigger.start === Number(form.trigger))
  const event = annotation.events[index]
  if (event === undefined) throw bad('The act is not in the sentence any more.', 'Load the page anew.')
  switch (form.verdict) {
    case 'accept':
      return { ...annotation, events: annotation.events.with(index, { ...event, score: 1, modalityScore: 1 }) }
    case 'reject':
      return { ...annotation, events: annotation.events.toSpliced(index, 1) }
    case 'correct':
      return { ...annotation, events: annotation.events.with(index, corrected(event, text, form)) }
    default:
      throw bad('The form says neither accept nor correct nor reject.', 'Use the buttons of the page.')
  }
}

function corrected(event: EventAnnotation, text: string, form: VerdictForm): EventAnnotation {
  const type = oneOf(eventTypes, form.type, 'type')
  const modes: readonly string[] = modesOf[type]
  const mode = form.mode === '' || form.mode === undefined ? null : form.mode
  if (mode !== null && !modes.includes(mode)) {
    throw bad(
      `${type} has no mode “${mode}”.`,
      modes.length === 0 ? 'It has none at all.' : `It has ${modes.join(', ')}.`,
    )
  }
  const isContact = quadOf[type] === 1 || type === 'REJECT'
  return {
    ...event,
    type,
    mode,
    modality: oneOf(modalities, form.modality, 'modality'),
    score: 1,
    modalityScore: 1,
    contact: isContact ? event.contact : null,
    actors: spans(text, form.actors),
    recipients: spans(text, form.recipients),
    place: spans(text, form.place),
    when: spans(text, form.when),
    reporter: spans(text, form.reporter),
  }
}

function spans(text: string, phrases = ''): readonly Scored[] {
  return phrases
    .split(/\r?\n/u)
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

function oneOf<Value extends EventType | Modality>(
  values: readonly Value[],
  given: string | undefined,
  what: string,
): Value {
  const found = values.find((value) => value === given)
  if (found === undefined)
    throw bad(`“${given?.slice(0, 40) ?? ''}” is no ${what} of the codebook.`, `There are ${values.join(', ')}.`)
  return found
}

function bad(what: string, hint: string): RapportError {
  return new RapportError('bad-verdict', what, { hint })
}
