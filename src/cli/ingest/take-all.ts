import type { PlainDate } from '../../base/plain-date.ts'
import type { Outcome } from '../../ingest/ingest.ts'
import type { IngestSurroundings } from '../../ingest/surroundings.ts'
import type { Reader } from '../../reader/reader.ts'
import type { SourceFailure } from '../../sources/source-failure.ts'
import { openStore } from '../../store/open-store.ts'
import { lazyReader } from '../read/lazy-reader.ts'
import { sayFailure } from '../read/output.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Tally, tally } from './tally.ts'

interface Taking {
  /** the ledger, made where there is none */
  readonly db: string
  /** the day of publication of articles that do not say theirs */
  readonly date?: PlainDate | undefined
  /** whether it takes the place of one that an earlier run gave them */
  readonly redate?: boolean | undefined
  /** called when the first sentence is to be read */
  readonly openReader: (counts: Tally) => Promise<Reader>
  /** told of each item that was not readable */
  readonly failed?: (failure: SourceFailure) => void
}

/**
 * Takes articles into a ledger until there are no more, counts them, says what could not be read, and at the end what came
 * in. Ledger and reader are closed however it ends.
 */
export async function takeAll(
  outcomesOf: (into: IngestSurroundings) => AsyncIterable<Outcome>,
  { db, date, redate, openReader, failed = () => {} }: Taking,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal } = surroundings
  const counts = tally(terminal, date)
  const reader = lazyReader(() => openReader(counts))
  const store = await openStore(db, { create: true })
  try {
    for await (const outcome of outcomesOf({ store, reader, date, redate })) {
      if (outcome.kind === 'failed') {
        counts.aside(() => sayFailure(outcome.failure, surroundings))
        failed(outcome.failure)
      }
      counts.count(outcome)
    }
  } finally {
    counts.end()
    await reader.close()
    await store.close()
  }
  await terminal.write(counts.summary('Took in', store.name))
}
