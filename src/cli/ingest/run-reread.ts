import { exitCodes } from '../../base/errors.ts'
import { countOutdated, reread } from '../../ingest/reread.ts'
import type { Reader } from '../../reader/reader.ts'
import { openStore } from '../../store/open-store.ts'
import type { RereadOptions } from '../command-options.ts'
import type { Surroundings } from '../surroundings.ts'
import { tally } from './tally.ts'

/** Runs `rapport reread` and gives its exit code. */
export async function runReread(
  { db, model, models, all = false }: RereadOptions,
  { terminal, services }: Surroundings,
): Promise<number> {
  const store = await openStore(db, { write: true })
  const counts = tally(terminal)
  let reader: Reader | null = null
  try {
    reader = await services.openReader({ model, folder: models, between: counts.reading })
    const total = await countOutdated(store, reader.name, all)
    for await (const reading of reread({ store, reader }, { all })) counts.count({ kind: 'taken', reading }, total)
  } finally {
    counts.end()
    await reader?.close()
    await store.close()
  }
  await terminal.write(counts.summary('Read again', store.name))
  return exitCodes.done
}
