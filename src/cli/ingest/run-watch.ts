import { exitCodes } from '../../base/errors.ts'
import { watch } from '../../ingest/watch.ts'
import { refuseUrl } from '../../sources/address-guard.ts'
import { sourceError } from '../../sources/source-errors.ts'
import type { SourceFailure } from '../../sources/source-failure.ts'
import type { WatchOptions } from '../command-options.ts'
import type { Surroundings } from '../surroundings.ts'
import { takeAll } from './take-all.ts'
import type { Tally } from './tally.ts'

/** Runs `rapport watch`; with `--once` it ends, with the exit code of the first feed that failed, else 0. */
export async function runWatch(
  feeds: readonly string[],
  { db, model, models, every, once = false }: WatchOptions,
  surroundings: Surroundings,
): Promise<number> {
  for (const feed of feeds) mustBeWebAddress(feed)
  let exitCode: number = exitCodes.done
  const failed = ({ source, error }: SourceFailure): void => {
    if (exitCode === exitCodes.done && feeds.includes(source)) exitCode = error.exitCode
  }
  const openReader = ({ reading }: Tally) =>
    surroundings.services.openReader({ model, folder: models, between: reading })
  await takeAll((into) => watch(feeds, into, { every: every * 1000, once }), { db, openReader, failed }, surroundings)
  return exitCode
}

/** Before a ledger is made: what is refused by its name alone would be asked for ever. */
function mustBeWebAddress(feed: string): void {
  const url = URL.parse(feed)
  const against = url === null ? 'it is not a web address' : refuseUrl(url)
  if (against !== null) throw sourceError('address-refused', [feed, against])
}
