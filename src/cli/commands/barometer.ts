import type { Command } from 'commander'
import type { BarometerOptions } from '../command-options.ts'
import { dbOption, parseDay } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport barometer`; the work is loaded when it runs. */
export function addBarometer(program: Command, surroundings: Surroundings): void {
  program
    .command('barometer')
    .summary('tension and thaw of a pair, day by day, with the reasons')
    .description(
      'Shows the tension of a pair (0 to 100, 50 is neutral) with its band and trend, what moved it, and the turns, each as the ' +
        'day itself knew it. A name, a demonym or an ISO code names a state.',
    )
    .argument('<a>', 'one side')
    .argument('<b>', 'the other')
    .addOption(dbOption())
    .option('--from <day>', 'first day, YYYY-MM-DD (default: the first the ledger knows of them)', parseDay)
    .option('--to <day>', 'last day, YYYY-MM-DD (default: the last on which the ledger was told anything)', parseDay)
    .option('--json', 'print one object a day; a day on which a turn could be seen has it with its reasons')
    .option('--csv', 'print one line a day')
    .addHelpText('after', examples)
    .action(async (a: string, b: string, options: BarometerOptions) => {
      const { runBarometer } = await import('../barometer/run-barometer.ts')
      await runBarometer([a, b], options, surroundings)
    })
}

const examples = `
Examples:
  rapport barometer Kenya Uganda
  rapport barometer RUS TUR --from 2015-09-01 --to 2016-12-31
  rapport barometer IND PAK --csv > tension.csv
  rapport barometer IND PAK --json | jq '.[] | select(.turn) | {date, turn}'

acts, talk and plans are points off neutral: 50 + acts + talk + plans is the tension. aToB is the tension of what the
first does to the second alone. A day without data has null (CSV: nothing), never zero.`
