import type { Command } from 'commander'
import type { DemoOptions } from '../command-options.ts'
import { modelOption, modelsOption } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport demo`; the work is loaded when it runs. */
export function addDemo(program: Command, surroundings: Surroundings): void {
  program
    .command('demo')
    .summary('read real texts that came with Rapport into a ledger, and show it')
    .description(
      'Reads texts of the White House (2021–22) and of Wikipedia’s Current events (2002–19) and shows what came of them.',
    )
    .option('--full', 'all of them, some minutes')
    .option('--db <address>', 'keep the ledger there (default: it is thrown away)')
    .addOption(modelOption())
    .addOption(modelsOption())
    .addHelpText('after', '\nExamples:\n  rapport demo\n  rapport demo --full --db demo.db')
    .action(async (options: DemoOptions) => {
      const { runDemo } = await import('../demo/run-demo.ts')
      await runDemo(options, surroundings)
    })
}
