import type { Actor, Resolution } from './actors/actor.ts'
import { resolveActors } from './actors/resolve-actors.ts'
import { message } from './base/messages.ts'
import type { PlainDate } from './base/plain-date.ts'
import type { Stage, WithMessages } from './base/stage.ts'
import { wayFrom } from './base/way.ts'
import { codeEvents } from './events/code-events.ts'
import type { RapportEvent } from './events/event.ts'
import { findMentions } from './mentions/find-mentions.ts'
import type { Chain, Mention } from './mentions/mention.ts'
import { annotateMany } from './reader/annotate-many.ts'
import type { Annotation, Reader } from './reader/reader.ts'
import type { Sentence } from './sentences/sentence.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import type { Article } from './sources/article.ts'
import { dayOfDateline } from './text/day-of-dateline.ts'
import { extractText } from './text/extract-text.ts'
import type { Text } from './text/text.ts'

interface WithArticle {
  readonly article: Article
}
interface WithText {
  readonly text: Text
}
/** What is known of the article once its text is there; what its source said wins over what the text says. */
interface WithHead {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: PlainDate | null
  /** the day on which it was written, by its dateline; else that of publication */
  readonly written: PlainDate | null
}
interface WithSentences {
  readonly sentences: readonly Sentence[]
}
interface WithAnnotations {
  readonly annotations: readonly Annotation[]
}
interface WithMentions {
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
}
interface WithActors {
  readonly actors: readonly Actor[]
  readonly resolutions: ReadonlyMap<number, Resolution>
  /** the state or body that speaks in it by its headline; null for news */
  readonly ownSide: string | null
  /** no state or body has written or published it */
  readonly isNews: boolean
  /** the states and bodies that make a joint statement */
  readonly statedBy: readonly string[]
}
interface WithEvents {
  readonly events: readonly RapportEvent[]
  /** acts whose parties the text leaves open */
  readonly partyless: readonly RapportEvent[]
}

/** An article with its sentences, before the reader. */
export type Prepared = WithArticle & WithText & WithHead & WithSentences & WithMessages
/** An article with all that was read of it. */
export type Document = Prepared & WithAnnotations & WithMentions & WithActors & WithEvents

const extract: Stage<WithArticle, WithText & WithMessages> = {
  name: 'text',
  run: ({ article }) => extractText(article),
}

const head: Stage<WithArticle & WithText, WithHead & WithMessages> = {
  name: 'head',
  run: ({ article, text: { found, text, dateline } }) => {
    const published = article.published ?? found.published ?? article.givenDay ?? null
    const messages = published === null && text !== '' ? [message('no-date', [article.unreadDay ?? ''])] : []
    const written = dayOfDateline(text, dateline, published)
    return { title: article.title ?? found.title, outlet: article.outlet ?? found.outlet, published, written, messages }
  },
}

const split: Stage<WithText, WithSentences> = {
  name: 'sentences',
  run: ({ text }) => ({ sentences: ['en', 'und'].includes(text.language) ? splitSentences(text) : [] }),
}

const mentions: Stage<WithText & WithSentences & WithAnnotations, WithMentions> = {
  name: 'mentions',
  run: ({ text, sentences, annotations }) => findMentions(text.text, sentences, annotations),
}

const actors: Stage<WithText & WithHead & WithSentences & WithAnnotations & WithMentions, WithActors & WithMessages> = {
  name: 'actors',
  run: ({ text, ...document }) =>
    resolveActors({ ...document, text: text.text, dateline: text.dateline, quotes: text.quotes }),
}

const events: Stage<
  WithText & WithHead & WithSentences & WithAnnotations & WithMentions & WithActors,
  WithEvents & WithMessages
> = {
  name: 'events',
  run: ({ text, ...document }) => codeEvents({ ...document, text: text.text, published: document.written }),
}

const beforeReader = wayFrom<WithArticle>().to(extract).to(head).to(split)
const afterReader = wayFrom<Prepared & WithAnnotations>().to(mentions).to(actors).to(events)

/**
 * The version of what works with a reader's annotations. It is raised by every change that lets an article be read
 * otherwise; `rapport reread` then finds what was read before.
 */
export const pipelineVersion = '17'

/** The way of an article through the house: text, sentences, reader, mentions, actors, events. */
export interface Pipeline {
  readonly prepare: (article: Article) => Promise<Prepared>
  /** What the reader says of several prepared articles, in one call of it; no article's result depends on the others. */
  readonly annotate: (prepared: readonly Prepared[]) => Promise<readonly (readonly Annotation[])[]>
  /** The rest of the way, from annotations of every sentence, whoever made them. */
  readonly finish: (prepared: Prepared, annotations: readonly Annotation[]) => Promise<Document>
  /** `annotate` and `finish` */
  readonly complete: (prepared: readonly Prepared[]) => Promise<readonly Document[]>
  readonly read: (article: Article) => Promise<Document>
}

/** The pipeline with a reader. */
export function createPipeline(reader: Reader): Pipeline {
  const prepare = (article: Article) => beforeReader.run({ article })
  const annotate = (prepared: readonly Prepared[]) =>
    annotateMany(
      reader,
      prepared.map(({ text, sentences }) => ({ text: text.text, sentences })),
    )
  const finish = (prepared: Prepared, annotations: readonly Annotation[]) =>
    afterReader.run({ ...prepared, annotations })
  const complete = async (prepared: readonly Prepared[]) => {
    const annotations = await annotate(prepared)
    return Promise.all(prepared.map((one, index) => finish(one, annotations[index] ?? [])))
  }
  return {
    prepare,
    annotate,
    finish,
    complete,
    read: async (article) => (await complete([await prepare(article)]))[0]!,
  }
}
