import { setTimeout as wait } from 'node:timers/promises'
import { fetchPinned } from '../sources/network.ts'
import { gapMs, politeFetch } from '../sources/polite-fetch.ts'
import type { SourceOptions } from '../sources/source-options.ts'
import { askFeed } from './ask-feed.ts'
import type { Outcome } from './ingest.ts'
import type { IngestSurroundings } from './surroundings.ts'

export interface WatchOptions {
  /** how often a feed is asked, in milliseconds */
  readonly every: number
  /** ask each feed once and end */
  readonly once?: boolean
  /** how the network is reached; tests hand in another */
  readonly source?: SourceOptions
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

const longestSleepMs = 60 * 60_000

/**
 * Asks feeds on a schedule and takes in what they bring. What a feed was asked last, and which of its items are still to be
 * fetched, is kept in the store: a watch that is broken off goes on where it stopped. Never ends, unless `once`.
 */
export async function* watch(
  feeds: readonly string[],
  surroundings: IngestSurroundings,
  { every, once = false, source = {}, sleep = wait }: WatchOptions,
): AsyncGenerator<Outcome> {
  const clock = surroundings.clock ?? (() => new Date())
  const pause = async (milliseconds: number): Promise<void> => void (await sleep(milliseconds))
  const polite = { gap: gapMs, now: () => clock().getTime(), sleep: pause }
  const options = { ...source, fetch: politeFetch(source.fetch ?? fetchPinned, polite) }
  for (;;) {
    let next = Number.POSITIVE_INFINITY
    for (const feed of feeds) {
      const due = yield* askFeed(feed, { ...surroundings, clock }, { every, options, force: once })
      next = Math.min(next, due.getTime())
    }
    if (once) return
    await pause(Math.min(Math.max(next - clock().getTime(), gapMs), longestSleepMs))
  }
}
