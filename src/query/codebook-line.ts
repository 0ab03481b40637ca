import type { Span } from '../base/span.ts'
import { phraseOf } from '../reader/phrase.ts'
import type { Annotation, EventAnnotation } from '../reader/reader.ts'
import type { SentenceSaid } from './sentence-said.ts'

/**
 * What is said of a sentence, as one line of an annotated file in the form of the codebook (docs/annotation-guide.md):
 * what people correct can be trained on as it is. A sentence has one contact there; of several the first is kept.
 */
export function codebookLine({
  article,
  sentence,
  published,
  text,
  annotation,
}: Omit<SentenceSaid, 'corrected'>): object {
  const words = (spans: readonly Span[]) => spans.map((span) => phraseOf(text, span))
  const withContact = annotation.events.find(({ contact }) => contact !== null)
  return {
    id: `${article}.${sentence + 1}`,
    date: published,
    text,
    events: annotation.events.map((event) => eventLine(event, text)),
    names: annotation.names.map((name) => [phraseOf(text, name), name.kind]),
    contact:
      withContact === undefined
        ? null
        : { ...withContact.contact, parties: words([...withContact.actors, ...withContact.recipients]), host: null },
    ...fieldsOf(annotation, text),
  }
}

function eventLine(event: EventAnnotation, text: string): object {
  const { trigger, type, mode, modality, historical, contexts, actors, recipients, place, when, reporter } = event
  const words = (spans: readonly Span[]) => spans.map((span) => phraseOf(text, span))
  return {
    trigger: phraseOf(text, trigger),
    type,
    mode,
    contexts,
    modality,
    ...(historical ? { historical } : {}),
    actors: words(actors),
    recipients: words(recipients),
    place: words(place),
    when: words(when),
    reporter: words(reporter),
  }
}

function fieldsOf({ statements, issues, purposes, causes, outlook }: Annotation, text: string): object {
  const words = (spans: readonly Span[]) => spans.map((span) => phraseOf(text, span))
  return {
    statement: statements.map(({ content, stance, speaker, affiliation, about }) => ({
      content: phraseOf(text, content),
      stance,
      speaker: words(speaker),
      affiliation: words(affiliation),
      about: words(about),
    })),
    issues: issues.map(({ topic, status, raisedBy, with: others }) => ({
      topic: phraseOf(text, topic),
      status,
      raised_by: words(raisedBy),
      with: words(others),
    })),
    purpose: purposes.map(({ content, of }) => ({ of: words(of), content: phraseOf(text, content) })),
    cause: causes.map(({ content, of, certainty }) => ({ of: words(of), content: phraseOf(text, content), certainty })),
    outlook: outlook.map(({ content, kind, certainty, holders }) => ({
      kind,
      content: phraseOf(text, content),
      holders: words(holders),
      certainty,
    })),
  }
}
