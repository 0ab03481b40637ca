import type { Command } from 'commander'
import type { BriefOptions } from '../command-options.ts'
import { dbOption, parseDay, parsePair } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

type Pair = readonly [string, string]

/** Declares `rapport brief`; the work is loaded when it runs. */
export function addBrief(program: Command, surroundings: Surroundings): void {
  program
    .command('brief')
    .summary('one page on some pairs: where they stand, what changed, what is coming')
    .description('Prints a brief for a morning mail, as Markdown or HTML; every line with its sentence and source.')
    .argument('<pairs...>', 'two states or bodies with a comma between, such as Greece,Turkey', takePair)
    .addOption(dbOption())
    .option('--since <day>', 'what changed since then (default: a week before)', parseDay)
    .option('--at <day>', 'as it was known on this day (default: the last day told of)', parseDay)
    .option('--html', 'print HTML instead of Markdown')
    .addHelpText('after', examples)
    .action(async (pairs: readonly Pair[], options: BriefOptions) => {
      const { runBrief } = await import('../brief/run-brief.ts')
      await runBrief(pairs, options, surroundings)
    })
}

function takePair(words: string, before: readonly Pair[] | undefined): readonly Pair[] {
  return [...(before ?? []), parsePair(words)]
}

const examples = `
Examples:
  rapport brief Greece,Turkey --since 2025-12-01
  rapport brief IND,CHN IND,PAK --html > morning.html`
