import type { EventType, NameKind } from '../../src/reader/codebook.ts'
import { type Annotation, type EventAnnotation, emptyAnnotation, type NameSpan } from '../../src/reader/reader.ts'
import type { Sentence } from '../../src/sentences/sentence.ts'
import { tokenize } from '../../src/sentences/tokenize.ts'

/** A sentence written for a test with what a reader would find in it; phrases are verbatim, the first of their kind. */
export interface Written {
  readonly text: string
  /** it is the first of a paragraph */
  readonly opens?: boolean
  readonly headline?: boolean
  readonly names?: readonly (readonly [string, NameKind])[]
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  readonly places?: readonly string[]
  readonly contact?: boolean
  /** the type of its act, where it is no contact; else ACCUSE */
  readonly type?: EventType
  /** its act is still to come */
  readonly toCome?: boolean
  /** the contact is a visit */
  readonly visit?: boolean
  /** the word of the act; without one it is the first letter */
  readonly trigger?: string
  /** a contact that the sentence tells besides, of these alone */
  readonly alsoMeet?: readonly string[]
  /** where the reader points to for a party's state: shares of words */
  readonly pointers?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly statement?: { readonly speaker: string; readonly content: string }
}

/** Joins written sentences to one text with sentences and annotations, offsets into that text. */
export function annotated(written: readonly Written[]): {
  text: string
  sentences: readonly Sentence[]
  annotations: readonly Annotation[]
} {
  const text = written.map((one) => one.text).join(' ')
  const sentences: Sentence[] = []
  const annotations: Annotation[] = []
  let start = 0
  let paragraph = 0
  written.forEach((one, index) => {
    const end = start + one.text.length
    const base = start
    const span = (phrase: string) => {
      const at = one.text.indexOf(phrase)
      if (at < 0) throw new Error(`"${phrase}" is not in "${one.text}"`)
      return { start: base + at, end: base + at + phrase.length, score: 1 }
    }
    if (one.opens === true) paragraph += 1
    sentences.push({
      start,
      end,
      index,
      paragraph,
      kind: one.headline ? 'headline' : 'body',
      tokens: tokenize(text, { start, end }),
    })
    const event: EventAnnotation = {
      trigger: one.trigger === undefined ? { start, end: start + 1 } : span(one.trigger),
      type: one.contact ? 'CONSULT' : (one.type ?? 'ACCUSE'),
      score: 1,
      mode: one.visit ? 'visit' : null,
      modality: one.toCome ? 'planned' : 'actual',
      modalityScore: 1,
      historical: false,
      contexts: [],
      contact: null,
      actors: (one.actors ?? []).map(span),
      recipients: (one.recipients ?? []).map(span),
      place: (one.places ?? []).map(span),
      when: [],
      reporter: [],
    }
    const { statement } = one
    annotations.push({
      ...emptyAnnotation,
      names: (one.names ?? []).map(([phrase, kind]): NameSpan => ({ ...span(phrase), kind })),
      homes: Object.entries(one.pointers ?? {}).map(([party, shares]) => ({
        party: span(party),
        at: Object.entries(shares).map(([word, score]) => ({ ...span(word), score })),
      })),
      events: [
        ...(one.actors || one.recipients || one.places ? [event] : []),
        ...(one.alsoMeet
          ? [{ ...event, type: 'CONSULT' as const, actors: one.alsoMeet.map(span), recipients: [] }]
          : []),
      ],
      statements: statement
        ? [
            {
              content: span(statement.content),
              stance: 'assess',
              speaker: [span(statement.speaker)],
              affiliation: [],
              about: [],
            },
          ]
        : [],
    })
    start = end + 1
  })
  return { text, sentences, annotations }
}
