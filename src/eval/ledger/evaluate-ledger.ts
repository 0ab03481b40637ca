import { createPipeline, type Prepared } from '../../pipeline.ts'
import type { Reader } from '../../reader/reader.ts'
import { toReading } from '../../reading.ts'
import type { Reading } from '../../reading-schema.ts'
import { type Score, scoreOf } from '../counts.ts'
import { type DeskArticle, type DeskKind, deskKinds } from './desk-record.ts'
import { type LedgerErrors, ledgerErrors } from './ledger-errors.ts'
import { matchRecords, type RecordMatch } from './match-records.ts'
import { toldRecords } from './told-record.ts'

/** `found`: the same thing is told; `right`: and every field agrees; `extra`: told, and not due. `p`, `r`, `f1` are of those found. */
export interface LedgerScore extends Omit<Score, 'given' | 'gold'> {
  readonly due: number
  readonly found: number
  readonly extra: number
}

export interface LedgerScores {
  readonly articles: number
  readonly kinds: Readonly<Record<DeskKind, LedgerScore>>
  /** all but the events */
  readonly entries: LedgerScore
  readonly all: LedgerScore
  readonly errors?: readonly LedgerErrors[]
}

export interface LedgerOptions {
  readonly errors?: boolean
  readonly onProgress?: (done: number, all: number) => void
}

/** Reads articles as `rapport read` does and compares their records with those due. */
export async function evaluateLedger(
  articles: readonly DeskArticle[],
  read: (article: DeskArticle) => Promise<Reading>,
  options: LedgerOptions = {},
): Promise<LedgerScores> {
  const outcomes: { article: DeskArticle; reading: Reading; match: RecordMatch }[] = []
  for (const article of articles) {
    const reading = await read(article)
    outcomes.push({ article, reading, match: matchRecords(article.records, toldRecords(reading), reading.text) })
    options.onProgress?.(outcomes.length, articles.length)
  }
  const matches = outcomes.map(({ match }) => match)
  const kinds = Object.fromEntries(deskKinds.map((kind) => [kind, scoreKind(matches, (one) => one === kind)]))
  const scores = {
    articles: articles.length,
    kinds: kinds as Record<DeskKind, LedgerScore>,
    entries: scoreKind(matches, (one) => one !== 'event'),
    all: scoreKind(matches, () => true),
  }
  return options.errors ? { ...scores, errors: outcomes.map(ledgerErrors) } : scores
}

/** The way that users' articles go. */
export function deskReader(reader: Reader): (article: DeskArticle) => Promise<Reading> {
  const pipeline = createPipeline(reader)
  return async (article) => toReading(await pipeline.read(articleOf(article)))
}

function articleOf({ id, title, date, text }: DeskArticle): Prepared['article'] {
  return {
    id,
    title: title ?? null,
    url: null,
    outlet: null,
    author: null,
    published: date,
    source: id,
    licence: null,
    mediaType: 'text/plain',
    body: text,
  }
}

function scoreKind(matches: readonly RecordMatch[], is: (kind: DeskKind) => boolean): LedgerScore {
  const pairs = matches.flatMap((match) => match.pairs).filter(({ due }) => is(due.kind) && !due.optional)
  const missed = matches.flatMap((match) => match.missed).filter(({ kind }) => is(kind))
  const extra = matches.flatMap((match) => match.extra).filter(({ kind }) => is(kind))
  const counts = { right: pairs.length, given: pairs.length + extra.length, gold: pairs.length + missed.length }
  const { p, r, f1, gold } = scoreOf(counts)
  const right = pairs.filter((pair) => pair.right).length
  return { p, r, f1, due: gold, found: pairs.length, right, extra: extra.length }
}
