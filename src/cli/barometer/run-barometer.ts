import { exitCodes, RapportError } from '../../base/errors.ts'
import { dayAsked, pairNamed } from '../../query/asked.ts'
import { barometerView } from '../../query/barometer-view.ts'
import type { BarometerOptions } from '../command-options.ts'
import { withLedger } from '../ledger/with-ledger.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { barometerCsv } from './barometer-csv.ts'
import { barometerLines } from './barometer-lines.ts'

/** Runs `rapport barometer`. */
export async function runBarometer(
  [a, b]: readonly [string, string],
  { db, from, to: last, json = false, csv = false }: BarometerOptions,
  { terminal }: Surroundings,
): Promise<void> {
  if (json && csv) throw usage('--json and --csv cannot go together.', 'Ask for one of them.')
  const pair = pairNamed(a, b)
  const view = await withLedger(db, async (store) => {
    const to = await dayAsked(store, last, from)
    return barometerView(store, from === undefined ? { pair, to } : { pair, from, to })
  })
  if (json) return terminal.write(`${JSON.stringify(view.days)}\n`)
  if (csv) {
    for (const line of barometerCsv(view.days)) await terminal.write(line)
    return
  }
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  return terminal.write(`${barometerLines(view, style).join('\n')}\n`)
}

function usage(text: string, hint: string): RapportError {
  return new RapportError('usage', text, { hint, exitCode: exitCodes.usage })
}
