import { type Annotation, type EventAnnotation, emptyAnnotation, type Reader } from '../../src/reader/reader.ts'
import type { Sentence } from '../../src/sentences/sentence.ts'

export interface FakeReader extends Reader {
  /** how many sentences each call of `annotate` was given */
  readonly calls: readonly number[]
  readonly isClosed: () => boolean
}

/** Reads "Greece visited Turkey", "Greece will visit Turkey" and "… may visit …", and nothing else. */
export function fakeReader(): FakeReader {
  const calls: number[] = []
  let closed = false
  return {
    name: 'fake@1',
    calls,
    isClosed: () => closed,
    annotate: async (text, sentences) => {
      calls.push(sentences.length)
      return sentences.map((sentence) => annotate(text, sentence))
    },
    close: async () => {
      closed = true
    },
  }
}

function annotate(text: string, sentence: Sentence): Annotation {
  const words = text.slice(sentence.start, sentence.end)
  const found = /(\p{Lu}\p{L}+) (visited|will visit|may visit) (\p{Lu}\p{L}+)(?: (on \w+day|in \d{4}))?/u.exec(words)
  return found === null ? emptyAnnotation : { ...emptyAnnotation, events: [eventOf(found, sentence.start)] }
}

function eventOf(found: RegExpExecArray, offset: number): EventAnnotation {
  const [, actor = '', verb = '', host = '', when] = found
  const span = (part: string) => {
    const start = offset + found.index + found[0].indexOf(part)
    return { start, end: start + part.length, score: 0.95 }
  }
  const modality = verb === 'visited' ? 'actual' : verb === 'will visit' ? 'planned' : 'possible'
  return {
    trigger: span(verb),
    type: 'CONSULT',
    score: 0.95,
    mode: 'visit',
    modality,
    modalityScore: 0.8,
    historical: false,
    contexts: ['diplomatic'],
    contact: { kind: 'visit', state: modality === 'actual' ? 'held' : 'planned' },
    actors: [span(actor)],
    recipients: [span(host)],
    place: [],
    when: when === undefined ? [] : [span(when)],
    reporter: [],
  }
}
