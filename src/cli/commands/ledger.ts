import { type Command, Option } from 'commander'
import type {
  CalendarOptions,
  ExplainOptions,
  PairOptions,
  SearchOptions,
  TimelineOptions,
} from '../command-options.ts'
import { dbOption, parseCount, parseDay } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport pair`, `timeline`, `calendar`, `search` and `explain`; the work is loaded when it runs. */
export function addLedger(program: Command, surroundings: Surroundings): void {
  program
    .command('pair')
    .summary('the dossier of two states: where they stand, what changed, what is coming')
    .description('Prints what the ledger knows of two states; every line with its sentence and source.')
    .argument('<a>', 'a state or body: name, demonym or ISO code')
    .argument('<b>', 'the other one')
    .addOption(dbOption())
    .option('--at <day>', 'as it was known on this day (default: the last day told of)', parseDay)
    .option('--since <day>', 'what is new since then (default: thirty days before)', parseDay)
    .option('--json', 'print rapport/pair@1')
    .addOption(new Option('--markdown', 'print Markdown').conflicts('json'))
    .addHelpText(
      'after',
      '\nExamples:\n  rapport pair India China\n  rapport pair IND CHN --at 2017-08-01 --since 2017-06-01 --markdown',
    )
    .action(async (a: string, b: string, options: PairOptions, command: Command) => {
      const { runPair } = await import('../ledger/run-pair.ts')
      await runPair([a, b], { ...options, isNamed: command.getOptionValueSource('db') === 'cli' }, surroundings)
    })
  program
    .command('timeline')
    .summary('what happened between two states, day by day')
    .description(
      'Prints what happened between two states and what is due, the newest first; with --all also what was said.',
    )
    .argument('<a>', 'a state or body')
    .argument('<b>', 'the other one')
    .addOption(dbOption())
    .option('--from <day>', 'first day (default: the first told of)', parseDay)
    .option('--to <day>', 'last day, and what was known by then (default: the last told of)', parseDay)
    .option('--all', 'with statements, issues and outlook')
    .option('--json', 'print rapport/timeline@1')
    .addHelpText('after', '\nExamples:\n  rapport timeline Russia Turkey --from 2015-11-01 --to 2016-01-31')
    .action(async (a: string, b: string, options: TimelineOptions) => {
      const { runTimeline } = await import('../ledger/run-timeline.ts')
      await runTimeline([a, b], options, surroundings)
    })
  program
    .command('calendar')
    .summary('visits, meetings, calls … that are due or were held')
    .description(
      'Prints the visits, meetings, calls … of a state, of two or of all that are due or were held, and how each stands.',
    )
    .argument('[a]', 'a state or body; everybody where left out')
    .argument('[b]', 'the other one')
    .addOption(dbOption())
    .option('--at <day>', 'as it was known on this day (default: the last day told of)', parseDay)
    .option('--from <day>', 'first day (default: a month before)', parseDay)
    .option('--to <day>', 'last day (default: three months after)', parseDay)
    .option('--json', 'print rapport/calendar@1')
    .addOption(new Option('--ics', 'print iCalendar, to import or to subscribe to').conflicts('json'))
    .addHelpText('after', '\nExamples:\n  rapport calendar Japan\n  rapport calendar JPN KOR --ics > jpn-kor.ics')
    .action(async (a: string | undefined, b: string | undefined, options: CalendarOptions) => {
      const { runCalendar } = await import('../ledger/run-calendar.ts')
      await runCalendar(
        [a, b].filter((one) => one !== undefined),
        options,
        surroundings,
      )
    })
  program
    .command('search')
    .summary('sentences that hold some words, with the entries they tell')
    .description(
      'Prints the sentences that hold all the words, the newest first, with the entries they tell and their ids.',
    )
    .argument('<words...>', 'words, "a phrase", -without; in single quotes for the shell')
    .addOption(dbOption())
    .option('--from <day>', 'published on or after', parseDay)
    .option('--to <day>', 'published on or before', parseDay)
    .option('--outlet <name>', 'of this outlet alone')
    .option('--limit <number>', 'how many', parseCount, 20)
    .option('--json', 'print rapport/search@1')
    .addHelpText(
      'after',
      '\nExamples:\n  rapport search sanctions Iran\n  rapport search \'"nuclear test" -Iran\' --from 2017-09-01',
    )
    .action(async (words: readonly string[], options: SearchOptions) => {
      const { runSearch } = await import('../ledger/run-search.ts')
      await runSearch(words, options, surroundings)
    })
  program
    .command('explain')
    .summary('why an entry of the ledger was read so')
    .description(
      'Prints each telling of an entry with its sentence and why it was read so. rapport search prints ids, so does --json.',
    )
    .argument('<id>', 'id of an entry, or a beginning of it that is unique')
    .addOption(dbOption())
    .option('--json', 'print rapport/explanation@1')
    .addHelpText('after', '\nExamples:\n  rapport explain engagement-3f2a')
    .action(async (id: string, options: ExplainOptions) => {
      const { runExplain } = await import('../ledger/run-explain.ts')
      await runExplain(id, options, surroundings)
    })
}
