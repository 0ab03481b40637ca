import { writeWhole } from '../../base/whole-file.ts'
import { correctionLines } from '../../query/corrections-view.ts'
import { many } from '../../wording/counts.ts'
import type { CorrectionsOptions } from '../command-options.ts'
import { withLedger } from '../ledger/with-ledger.ts'
import type { Surroundings } from '../surroundings.ts'

/** Runs `rapport corrections` without `--import`, and says how many there are. Known error: `unwritable`. */
export async function writeCorrections({ db, out }: CorrectionsOptions, { terminal }: Surroundings): Promise<void> {
  const lines = await withLedger(db, correctionLines)
  const text = lines.join('')
  await (out === undefined ? terminal.write(text) : writeWhole(out, (write) => write(text)))
  terminal.writeError(`${many(lines.length, 'correction')}.\n`)
}
