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
  const { events, database, writingPer100k, barometers, readyPagesPerSecond } = figures
  const row = (...cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(11))).join('')
  const rows = Object.entries(figures.asked).map(([name, { p50Ms, p95Ms, largestKb }]) =>
    row(name, `${p50Ms} ms`, `${p95Ms} ms`, `${largestKb} kB`),
  )
  const lines = [
    `${events.toLocaleString('en')} events, ${database}`,
    `written in ${writingPer100k} s for 100,000; barometers kept in ${barometers} s`,
    `${readyPagesPerSecond.toLocaleString('en')} requests a second for pages of pairs that are ready`,
    row('', 'half', '95 of 100', 'at most'),
    ...rows,
  ]
  await terminal.write(`${lines.join('\n')}\n`)
}
