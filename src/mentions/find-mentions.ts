import { contains, type Span } from '../base/span.ts'
import { type Annotation, emptyAnnotation } from '../reader/reader.ts'
import { roleSpans } from '../reader/role-spans.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { linkMentions } from './chains.ts'
import type { Chain, LooseMention, Mention } from './mention.ts'
import { numberOfPhrase } from './phrase-number.ts'
import { pronounOf } from './pronouns.ts'

/**
 * Every span that names or refers to somebody, in order of the text (outer before inner): the names that the reader
 * tagged (dates apart), the spans that fill a role, and the pronouns. Mentions of one party share a chain.
 */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  annotations: readonly Annotation[],
): { mentions: readonly Mention[]; chains: readonly Chain[] } {
  const loose: LooseMention[] = []
  sentences.forEach((sentence, index) => {
    const drafts = draftsOf(text, sentence, annotations[index] ?? emptyAnnotation)
    const first = loose.length
    for (const draft of drafts) {
      const names = drafts.flatMap((inner, place) =>
        inner !== draft && isName(inner.kind) && contains(draft, inner) ? [first + place] : [],
      )
      loose.push({ ...draft, id: loose.length, sentence: sentence.index, names })
    }
  })
  return linkMentions(text, sentences, loose)
}

function isName(kind: Mention['kind']): boolean {
  return kind !== 'PRONOUN' && kind !== 'NOMINAL' && kind !== 'TITLE'
}

type Draft = Omit<LooseMention, 'id' | 'sentence' | 'names'>

function draftsOf(text: string, sentence: Sentence, annotation: Annotation): readonly Draft[] {
  const drafts = new Map<string, Draft>()
  const keyOf = ({ start, end }: Span) => `${start}-${end}`
  for (const { start, end, kind } of annotation.names) {
    if (kind === 'DATE') continue
    const number = kind === 'PER' || kind === 'GPE' || kind === 'ORG' ? 'one' : 'unknown'
    drafts.set(keyOf({ start, end }), { start, end, kind, party: false, speaks: false, number })
  }
  for (const token of sentence.tokens) {
    const pronoun = pronounOf(text.slice(token.start, token.end))
    if (pronoun === null || pronoun.standsFor === 'relative' || pronoun.standsFor === 'pair') continue
    drafts.set(keyOf(token), { ...token, kind: 'PRONOUN', party: false, speaks: false, number: pronoun.number })
  }
  for (const { start, end, role } of roleSpans(annotation)) {
    const known = drafts.get(keyOf({ start, end }))
    const party = role !== 'place' || (known?.party ?? false)
    const speaks = role === 'reporter' || role === 'speaker' || (known?.speaks ?? false)
    if (known) {
      drafts.set(keyOf(known), { ...known, party, speaks })
      continue
    }
    const words = wordsOf(text, sentence, { start, end })
    const pronoun = words.length === 1 ? pronounOf(words[0] ?? '') : null
    const number = pronoun?.number ?? numberOfPhrase(words)
    drafts.set(keyOf({ start, end }), { start, end, kind: pronoun ? 'PRONOUN' : 'NOMINAL', party, speaks, number })
  }
  return [...drafts.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The words of a sentence that lie in a span. */
function wordsOf(text: string, sentence: Sentence, span: Span): readonly string[] {
  return sentence.tokens
    .filter((token) => token.start >= span.start && token.end <= span.end)
    .map((token) => text.slice(token.start, token.end))
}
