import { overlaps, type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import { isName } from '../mentions/mention.ts'
import type { CauseCertainty } from '../reader/codebook.ts'
import { evidenceOf } from './evidence.ts'
import { withWholeContent } from './speech/whole-content.ts'
import { wholeTopic } from './topic.ts'

/** What an act is for. `of` is the act in words, `event` its id where it is one of the events. */
export interface Purpose {
  readonly of: string | null
  readonly event: string | null
  readonly content: string
  readonly evidence: readonly Evidence[]
}

/** Why an act was done, put off, refused or failed. */
export interface Cause extends Purpose {
  readonly certainty: CauseCertainty
}

/** The purposes of an article's acts, in order of the text. */
export function purposesOf(
  document: EventDocument,
  events: readonly RapportEvent[],
  party: FindParty,
): readonly Purpose[] {
  const names = document.mentions.filter(isName)
  return document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.purposes ?? []).map(({ content: read, of }): Purpose => {
      const content = wholePurpose(read, sentence, document.text, names)
      return {
        ...ofAct(document.text, sentence.index, of, events),
        content: slice(document.text, content),
        evidence: [evidenceOf(document.text, sentence, content, { of }, party)],
      }
    }),
  )
}

/** LE339: one verb alone ("enhance | regional trade"), or words that end on one with which no phrase ends, go on to the end of their part. */
function wholePurpose<Part extends Span>(read: Part, sentence: Span, text: string, names: readonly Span[]): Part {
  const isVerbAlone = /^\p{Ll}+$/u.test(slice(text, read)) && /^\s\p{L}/u.test(text.slice(read.end, read.end + 2))
  if (!isVerbAlone) return wholeTopic(text, withWholeContent(read, sentence, text, names), names)
  const [rest = ''] = /^[^,;:.–—]*/u.exec(text.slice(read.end, sentence.end)) ?? []
  return { ...read, end: read.end + rest.trimEnd().length }
}

/** The causes of an article's acts, in order of the text. */
export function causesOf(document: EventDocument, events: readonly RapportEvent[], party: FindParty): readonly Cause[] {
  return document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.causes ?? []).map(
      ({ content, of, certainty }): Cause => ({
        ...ofAct(document.text, sentence.index, of, events),
        content: slice(document.text, content),
        certainty,
        evidence: [evidenceOf(document.text, sentence, content, { of }, party)],
      }),
    ),
  )
}

function ofAct(text: string, sentence: number, of: readonly Span[], events: readonly RapportEvent[]) {
  const event = events.find(({ evidence }) =>
    evidence.some((told) => told.sentence === sentence && of.some((span) => overlaps(span, told.trigger))),
  )
  return { of: of[0] === undefined ? null : slice(text, of[0]), event: event?.id ?? null }
}
