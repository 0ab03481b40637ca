import { clusters } from '../../copies/clusters.ts'
import { signatureOf } from '../../copies/signature.ts'
import { asOf } from '../../ledger/across/as-of.ts'
import { type Entry, type EntryKind, entryKinds } from '../../ledger/across/entry.ts'
import { foldAll } from '../../ledger/across/fold.ts'
import { linkParts } from '../../ledger/across/kinds/engagements/parts.ts'
import { tellingsOf } from '../../ledger/across/tellings.ts'
import { createPipeline } from '../../pipeline.ts'
import type { Reader } from '../../reader/reader.ts'
import { toReading } from '../../reading.ts'
import type { Reading } from '../../reading-schema.ts'
import { percent } from '../counts.ts'
import { type EntryMatch, matchEntries } from './match-entries.ts'
import type { Checkpoint, Story, StoryArticle } from './story.ts'
import { type StoryErrors, storyErrors } from './story-errors.ts'
import { toldEntry } from './told-entry.ts'

export const storyKinds = entryKinds.filter((kind) => kind !== 'event')
export type StoryKind = (typeof storyKinds)[number]

/**
 * `found`: the same thing is told; `right`: and parties, date and state agree; `twice`: told again as another entry;
 * `extra`: told, and not due; `share`: right of those due, 0–100; `sources`: of those found, how many count their sources right.
 */
export interface StoryScore {
  readonly due: number
  readonly found: number
  readonly right: number
  readonly share: number
  readonly sources: number
  readonly twice: number
  readonly extra: number
}

export interface StoryScores {
  readonly stories: number
  readonly checkpoints: number
  readonly kinds: Readonly<Record<StoryKind, StoryScore>>
  readonly all: StoryScore
  readonly errors?: readonly StoryErrors[]
}

export interface StoriesOptions {
  readonly errors?: boolean
}

export type ReadStoryArticle = (article: StoryArticle) => Promise<Reading>

/** Reads chains of articles as they arrive and compares the ledger, as of the day of each checkpoint, with the one due. */
export async function evaluateStories(
  stories: readonly Story[],
  read: ReadStoryArticle,
  { errors = false }: StoriesOptions = {},
): Promise<StoryScores> {
  const outcomes: { story: Story; checkpoint: Checkpoint; match: EntryMatch }[] = []
  for (const story of stories) {
    const readings: Reading[] = []
    for (const article of story.articles) {
      readings.push(await read(article))
      for (const checkpoint of story.checkpoints.filter(({ after }) => after === article.id)) {
        const ledger = ledgerAt(checkpoint.asOf, readings, story.articles)
        outcomes.push({ story, checkpoint, match: matchEntries(checkpoint.ledger, ledger) })
      }
    }
  }
  const matches = outcomes.map(({ match }) => match)
  const kinds = storyKinds.map((kind) => [kind, scoreKinds(matches, (one) => one === kind)] as const)
  const scores = {
    stories: stories.length,
    checkpoints: outcomes.length,
    kinds: Object.fromEntries(kinds) as Record<StoryKind, StoryScore>,
    all: scoreKinds(matches, () => true),
  }
  return errors ? { ...scores, errors: outcomes.map(storyErrors) } : scores
}

/** The way that users' articles go. */
export function storyReader(reader: Reader): ReadStoryArticle {
  const pipeline = createPipeline(reader)
  return async ({ id, title, date, outlet, text }) => {
    const head = { title: title ?? null, url: null, outlet: outlet ?? null, author: null, published: date }
    const article = { id, ...head, source: id, licence: null, mediaType: 'text/plain' as const, body: text }
    return toReading(await pipeline.read(article))
  }
}

function ledgerAt(day: string, readings: readonly Reading[], articles: readonly StoryArticle[]) {
  const copies = readings.map(({ article, text }) => ({
    id: article.id,
    published: article.published,
    signature: signatureOf(text),
  }))
  const sources = clusters(copies)
  const known = new Map(articles.map(({ id, date, retrieved }) => [id, retrieved ?? date]))
  const tellings = readings.flatMap((reading) => {
    const { id, published } = reading.article
    const source = { source: sources.get(id) ?? id, known: known.get(id)! }
    return published === null ? [] : tellingsOf(reading, { published, ...source })
  })
  const ledger = foldAll(tellings).flatMap((entry) => asOf(entry, day) ?? [])
  const contacts = linkParts(ledger.filter((entry) => entry.kind === 'engagement') as Entry<'engagement'>[])
  const others = ledger.filter(({ kind, pairs }) => kind !== 'engagement' && (pairs.length > 0 || isSaid(kind)))
  return [...contacts, ...others].filter(({ kind }) => kind !== 'event').map(toldEntry)
}

/** What is said or expected may be of no pair; all else without one stands in no pair's ledger. */
function isSaid(kind: EntryKind): boolean {
  return kind === 'statement' || kind === 'outlook'
}

function scoreKinds(matches: readonly EntryMatch[], is: (kind: string) => boolean): StoryScore {
  const pairs = matches.flatMap((match) => match.pairs).filter(({ due }) => is(due.kind) && !due.optional)
  const count = (list: 'missed' | 'extra' | 'twice') =>
    matches.flatMap((match): readonly { readonly kind: string }[] => match[list]).filter(({ kind }) => is(kind)).length
  const due = pairs.length + count('missed')
  const right = pairs.filter((pair) => pair.right).length
  const sources = pairs.filter((pair) => (pair.due.sources ?? pair.told.sources) === pair.told.sources).length
  return {
    ...{ due, found: pairs.length, right, share: percent(right, due), sources },
    ...{ twice: count('twice'), extra: count('extra') },
  }
}
