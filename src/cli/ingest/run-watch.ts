import { exitCodes } from '../../base/errors.ts'
import { watch } from '../../ingest/watch.ts'
import { openStore } from '../../store/open-store.ts'
import type { WatchOptions } from '../command-options.ts'
import { lazyReader } from '../read/lazy-reader.ts'
import { sayFailure } from '../read/output.ts'
import type { Surroundings } from '../surroundings.ts'
import { tally } from './tally.ts'

/** Runs `rapport watch`; with `--once` it ends, with the exit code of the first feed that failed, else 0. */
export async function runWatch(
  feeds: readonly string[],
  { db, model, models, every, once = false }: WatchOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, services } = surroundings
  const reader = lazyReader(() => services.openReader({ model, folder: models }))
  const store = await openStore(db, { create: true })
  const counts = tally(terminal)
  let exitCode: number = exitCodes.done
  try {
    for await (const outcome of watch(feeds, { store, reader }, { every: every * 1000, once })) {
      if (outcome.kind === 'failed') {
        const { failure } = outcome
        counts.aside(() => sayFailure(failure, surroundings))
        if (exitCode === exitCodes.done && feeds.includes(failure.source)) exitCode = failure.error.exitCode
      }
      counts.count(outcome)
    }
  } finally {
    counts.end()
    await reader.close()
    await store.close()
  }
  await terminal.write(counts.summary('Took in', store.name))
  return exitCode
}
