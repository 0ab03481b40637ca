import type { BenchOptions } from './command-options.ts'
import type { Surroundings } from './surroundings.ts'

/** Runs `rapport bench --store` and prints how long the ledger takes to answer; progress goes to standard error on a terminal. */
export async function runBenchStore(options: BenchOptions, { terminal }: Surroundings): Promise<void> {
  const { benchLedger } = await import('../bench/ledger/bench-ledger.ts')
  const figures = await benchLedger(options.events, options.db, (words) => {
    if (terminal.errorIsTerminal) terminal.writeError(`\r\u001b[K${words} `)
  })
  if (terminal.errorIsTerminal) terminal.writeError('\r\u001b[K')
  if (options.json === true) return terminal.write(`${JSON.stringify(figures)}\n`)
  const rows = Object.entries(figures.asked).map(
    ([name, { p50Ms, p95Ms }]) => `${name.padEnd(20)}${`${p50Ms} ms`.padStart(12)}${`${p95Ms} ms`.padStart(12)}\n`,
  )
  const head = `${figures.events.toLocaleString('en')} events, ${figures.database}\n`
  await terminal.write(`${head}${''.padEnd(20)}${'half'.padStart(12)}${'95 of 100'.padStart(12)}\n${rows.join('')}`)
}
