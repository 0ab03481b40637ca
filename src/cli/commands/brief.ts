import type { Command } from 'commander'
import type { BriefOptions, NotifyOptions } from '../command-options.ts'
import { dbOption, parseDay, parsePairs } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

type Pair = readonly [string, string]

/** Declares `rapport brief`; the work is loaded when it runs. */
export function addBrief(program: Command, surroundings: Surroundings): void {
  program
    .command('brief')
    .summary('one page on some pairs: where they stand, what changed, what is coming')
    .description('Prints a brief for a morning mail, as Markdown or HTML; every line with its sentence and source.')
    .argument('<pairs...>', 'two states or bodies with a comma between, such as Greece,Turkey', parsePairs)
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

/** Declares `rapport notify`; the work is loaded when it runs. */
export function addNotify(program: Command, surroundings: Surroundings): void {
  program
    .command('notify')
    .summary('send what changed to a webhook')
    .description(
      'Posts each change between some pairs as JSON, signed with RAPPORT_WEBHOOK_SECRET as Standard Webhooks has it, and ' +
        'again where the other side cannot take it just now. A change has the same webhook-id whenever it is sent.',
    )
    .argument('<address>', 'a public address, http or https')
    .argument('<pairs...>', 'two states or bodies with a comma between, such as Greece,Turkey', parsePairs)
    .addOption(dbOption())
    .option('--since <day>', 'what changed since then (default: a day before)', parseDay)
    .option('--at <day>', 'as it was known on this day (default: the last day told of)', parseDay)
    .addHelpText(
      'after',
      '\nExamples:\n  rapport notify https://hooks.example.org/rapport Greece,Turkey --since 2025-12-01',
    )
    .action(async (address: string, pairs: readonly Pair[], options: NotifyOptions) => {
      const { runNotify } = await import('../brief/run-notify.ts')
      await runNotify(address, pairs, options, surroundings)
    })
}

const examples = `
Examples:
  rapport brief Greece,Turkey --since 2025-12-01
  rapport brief IND,CHN IND,PAK --html > morning.html`
