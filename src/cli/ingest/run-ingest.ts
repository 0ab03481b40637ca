import { exitCodes, RapportError } from '../../base/errors.ts'
import { ingest } from '../../ingest/ingest.ts'
import type { IngestOptions } from '../command-options.ts'
import { takeIn } from '../read/take-in.ts'
import { readerChoice } from '../reader-choice.ts'
import type { Surroundings } from '../surroundings.ts'
import { takeAll } from './take-all.ts'
import type { Tally } from './tally.ts'

/** Runs `rapport ingest` and gives its exit code: that of the first target which gave nothing to read, else 0. */
export async function runIngest(
  named: readonly string[],
  { date, redate, ...options }: IngestOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, services } = surroundings
  if (named.length === 0 && terminal.stdinIsTerminal) throw nothingNamed()
  if (redate === true && date === undefined) throw noDay()
  const targets = named.length === 0 ? ['-'] : named
  let exitCode: number = exitCodes.done
  const items = takeIn(targets, options, terminal, (error) => {
    if (exitCode === exitCodes.done) exitCode = error.exitCode
  })
  const openReader = (counts: Tally) =>
    services.openReader({ ...readerChoice(options, terminal, counts), between: counts.reading })
  await takeAll((into) => ingest(items, into), { db: options.db, date, redate, openReader }, surroundings)
  return exitCode
}

function noDay(): RapportError {
  return new RapportError('usage', '--redate goes with --date: it says to whom that day is given.', {
    hint: 'Name the right day: rapport ingest --redate --date 2025-12-05 …',
    exitCode: exitCodes.usage,
  })
}

function nothingNamed(): RapportError {
  return new RapportError('usage', 'There is nothing to take in.', {
    hint: 'Name a file, a folder, an address or a feed, or pipe articles in: rapport ingest --help',
    exitCode: exitCodes.usage,
  })
}
