import type { Span } from '../../base/span.ts'
import { moveSpans } from '../../reader/move-spans.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { tokenize } from '../../sentences/tokenize.ts'
import type { Article } from '../../sources/article.ts'
import type { Text } from '../../text/text.ts'
import { textOfParagraphs } from '../../text/text-of-paragraphs.ts'
import type { GoldAnnotation, GoldSentence } from './gold.ts'

/** The annotated sentences of one article as the stages take them; all spans are offsets into `text.text`. */
export interface GoldDocument {
  readonly article: Article
  readonly text: Text
  readonly sentences: readonly Sentence[]
  /** one a sentence, in order */
  readonly annotations: readonly GoldAnnotation[]
  readonly gold: readonly GoldSentence[]
}

/** Sorts annotated sentences into articles, in the order in which they come, each article's sentences by their number. */
export function groupByArticle(sentences: readonly GoldSentence[]): readonly (readonly GoldSentence[])[] {
  const articles = Map.groupBy(sentences, ({ file, article }) => `${file}\n${article}`)
  return [...articles.values()].map((group) => group.toSorted((a, b) => a.number - b.number))
}

/** Joins the sentences of one article with a space each, as one text with one paragraph. */
export function toDocument(gold: readonly GoldSentence[]): GoldDocument {
  const text = gold.map((sentence) => sentence.text).join(' ')
  let at = 0
  const spans = gold.map((sentence): Span => {
    const start = at
    at += sentence.text.length + 1
    return { start, end: start + sentence.text.length }
  })
  const sentences = spans.map(
    (span, index): Sentence => ({ ...span, index, paragraph: 0, kind: 'body', tokens: tokenize(text, span) }),
  )
  const annotations = gold.map((sentence, index): GoldAnnotation => moveSpans(sentence.annotation, spans[index]!.start))
  return {
    article: articleOf(gold, text),
    text: textOfParagraphs(text, [{ start: 0, end: text.length }]),
    sentences,
    annotations,
    gold,
  }
}

function articleOf(gold: readonly GoldSentence[], body: string): Article {
  const first = gold[0]
  return {
    id: first?.article ?? 'empty',
    title: null,
    url: null,
    outlet: null,
    author: null,
    published: first?.date ?? null,
    source: first?.file ?? '-',
    licence: null,
    mediaType: 'text/plain',
    body,
  }
}
