import { RapportError } from '../base/errors.ts'
import type { Article } from '../sources/article.ts'
import { type FeedItem, parseFeed } from '../sources/feed.ts'
import { articleFromItem, unreadItems } from '../sources/feed-articles.ts'
import { fetchAddress, successful } from '../sources/fetch-address.ts'
import { maximumTextBytes } from '../sources/limits.ts'
import type { SourceFailure } from '../sources/source-failure.ts'
import type { SourceOptions } from '../sources/source-options.ts'
import { addItems, dueItems, type FeedState, feedState, nextAttempt, saveFeed, saveItem } from '../store/feeds.ts'
import { ingest, type Outcome } from './ingest.ts'
import type { IngestSurroundings } from './surroundings.ts'

interface Asking {
  readonly every: number
  readonly options: SourceOptions
  /** ask even where it is not due */
  readonly force: boolean
}

/** An item that cannot be fetched is tried again after a quarter of an hour, an hour, four … and then given up. */
const maximumAttempts = 6
const firstRetryMs = 15 * 60_000
const longestPauseMs = 24 * 3_600_000

type Known = IngestSurroundings & { readonly clock: () => Date }

/** Asks a feed where it is due, takes in the items that wait, and gives the time when there is something to do next. */
export async function* askFeed(url: string, known: Known, asking: Asking): AsyncGenerator<Outcome, Date> {
  const { store, clock } = known
  const before = await feedState(store, url)
  let state = before
  let fresh: readonly FeedItem[] = []
  if (asking.force || before.next_check === null || before.next_check <= clock().toISOString()) {
    try {
      const answer = await answerOf(before, asking.options)
      fresh = answer.items
      await store.write((session) => addItems(session, url, fresh))
      state = { ...before, ...answer.state, failures: 0, last_error: answer.nothing?.message ?? null }
      if (answer.nothing !== null) yield { kind: 'failed', failure: { source: url, line: null, error: answer.nothing } }
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      yield { kind: 'failed', failure: { source: url, line: null, error } }
      state = { ...before, failures: before.failures + 1, last_error: error.message }
    }
    const pause = Math.min(asking.every * 2 ** state.failures, Math.max(asking.every, longestPauseMs))
    state = { ...state, checked: clock().toISOString(), next_check: later(clock(), pause) }
  }
  yield* takeItems(url, { fresh, outlet: state.title }, known, asking.options)
  // only now: what a feed has told is not told again, so it must be in
  if (state !== before) await store.write((session) => saveFeed(session, state))
  const retry = await nextAttempt(store, url, maximumAttempts)
  return new Date([state.next_check ?? later(clock(), asking.every), retry ?? '9999'].toSorted()[0]!)
}

interface Answer {
  readonly items: readonly FeedItem[]
  readonly state: Partial<FeedState>
  /** why nothing can be read of any of its items */
  readonly nothing: RapportError | null
}

/** What a feed has that is new since it was asked last (RFC 9110, 13.1). */
async function answerOf({ url, etag, last_modified }: FeedState, options: SourceOptions): Promise<Answer> {
  const headers = {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(last_modified === null ? {} : { 'if-modified-since': last_modified }),
  }
  const fetched = await fetchAddress(url, options, { headers, limit: maximumTextBytes })
  if (fetched.status === 304) return { items: [], state: {}, nothing: null }
  const { bytes, charset, url: base } = successful(fetched)
  const feed = await parseFeed(bytes, url, { charset, base: base.href })
  const { title, items } = feed
  return {
    items,
    nothing: items.length === 0 && feed.unusable > 0 ? unreadItems(feed, url) : null,
    state: {
      title,
      etag: fetched.headers.etag ?? null,
      last_modified: fetched.headers['last-modified'] ?? null,
    },
  }
}

/** Takes in the items of a feed that wait, and notes of each what became of it. */
async function* takeItems(
  feed: string,
  { fresh, outlet }: { readonly fresh: readonly FeedItem[]; readonly outlet: string | null },
  known: Known,
  options: SourceOptions,
): AsyncGenerator<Outcome> {
  const { store, clock } = known
  const told = new Map(fresh.map((item) => [item.url, item]))
  const items = await dueItems(store, feed, { now: clock().toISOString(), maximumAttempts })
  const itemOf = new Map<string, string>()
  const articles = async function* (): AsyncGenerator<Article | SourceFailure> {
    // an item without an address stands whole in the feed, and is known by what it says
    for (const item of fresh) if (item.url === null) yield await articleFromItem(item, outlet, feed, options)
    for (const { url, title, published, attempts } of items) {
      const item = told.get(url) ?? { url, title, published, author: null, content: null }
      try {
        const article = await articleFromItem(item, outlet, feed, options)
        itemOf.set(article.id, url)
        yield article
      } catch (error) {
        if (!(error instanceof RapportError)) throw error
        // a host that asked to be left alone was not asked: that is no attempt
        const tries = error.code === 'host-busy' ? 0 : 1
        const next = later(clock(), firstRetryMs * 4 ** (attempts * tries))
        const state = { url, attempts: attempts + tries, next_attempt: next, last_error: error.message }
        await store.write((session) => saveItem(session, state))
        yield { source: url, line: null, error }
      }
    }
  }
  for await (const outcome of ingest(articles(), known)) {
    const id = outcome.kind === 'taken' ? outcome.reading.article.id : outcome.kind === 'known' ? outcome.article : ''
    const url = itemOf.get(id)
    if (url !== undefined) await store.write((session) => saveItem(session, { url, article: id, next_attempt: null }))
    // a feed tells such items again and again
    else if (outcome.kind === 'known') continue
    yield outcome
  }
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString()
}
