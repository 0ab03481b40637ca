import { type Command, InvalidArgumentError } from 'commander'
import type { BenchOptions } from '../command-options.ts'
import { modelOption, modelsOption } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport bench`; the work is loaded when it runs. */
export function addBench(program: Command, surroundings: Surroundings): void {
  program
    .command('bench')
    .summary('measure speed and memory on a fixed corpus')
    .description(
      'Reads a fixed corpus end to end and, in the same run, sends the same tokens through the bare encoder; then starts ' +
        '`rapport read` anew on one article five times. With --store, fills a ledger with made-up events instead and times ' +
        'what it is asked. Run it on a machine that does nothing else.',
    )
    .option('--json', 'print the figures as JSON')
    .addOption(modelOption())
    .addOption(modelsOption())
    .option('--stories <n>', 'read only the first n articles of the corpus', parseCount)
    .option('--store', 'measure how long a large ledger takes to answer')
    .option('--events <n>', 'with --store: how many events', parseCount, 1_000_000)
    .option('--db <address>', 'with --store: an empty database (default: a SQLite file that is thrown away)')
    .addHelpText('after', examples)
    .action(async (options: BenchOptions) => {
      if (options.store === true) {
        const { runBenchStore } = await import('../run-bench-store.ts')
        return runBenchStore(options, surroundings)
      }
      const { runBench } = await import('../run-bench.ts')
      await runBench(options, surroundings)
    })
}

function parseCount(words: string): number {
  const count = Number(words)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.')
  return count
}

const examples = `
Examples:
  rapport bench
  rapport bench --model small --json
  rapport bench --store --events 100000

A story is 20 sentences. ratioToEncoder is the time end to end over the time of the bare encoder on the same tokens.`
